#include "proto/compiler/declaration.h"
void
declare_client(struct output *output, const struct node *node)
{
	(void)output; (void)node;
}
void
declare_server(struct output *output, const struct node *node)
{
	(void)output; (void)node;
}
