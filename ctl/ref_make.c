/* SPDX-License-Identifier: Apache-2.0 */
/* ref mint, attenuate, share: what makes a URI. See reference.h. */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ctl/cap_file.h"
#include "ctl/read_all.h"
#include "ctl/reference.h"
#include "ctl/terms.h"

/* broker.capnp, Service.mint. */
#define TOKEN_MAX 65536

/* --- mint -------------------------------------------------------------------
 */

/* The token in the file path; one byte more than it may have, to tell. */
static bool
read_token(const char *path, uint8_t token[TOKEN_MAX + 1], size_t *ret_n)
{
	bool is_stdin = strcmp(path, "-") == 0;
	int fd = is_stdin ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
	ssize_t n = fd < 0 ? -1 : read_all(fd, token, TOKEN_MAX + 1);
	int error = errno;

	if (!is_stdin && fd >= 0)
		(void)close(fd);
	if (n < 0) {
		complain("--token %s: %s", path, strerror(error));
		return false;
	}
	if (n > TOKEN_MAX) {
		complain("--token %s: a token has at most %d bytes", path,
			TOKEN_MAX);
		return false;
	}
	*ret_n = (size_t)n;
	return true;
}

static void
fill_mint(struct broker_account_mint_params_b params,
	const struct arguments *arguments, const struct terms *terms)
{
	const char *label = arguments->values[OPTION_LABEL];
	const char *derived = arguments->values[OPTION_DERIVED];
	const char *service = arguments->operands[0];

	broker_account_mint_params_set_service(
		params, service, strlen(service));
	if (label != NULL)
		broker_account_mint_params_set_label(
			params, label, strlen(label));
	if (derived != NULL)
		broker_account_mint_params_set_derived(
			params, derived, strlen(derived));
	terms_write(terms, broker_account_mint_params_init_terms(params));
}

static struct capnrpc_request *
mint_request(struct session *session, const struct arguments *arguments,
	const struct terms *terms, const uint8_t *token, size_t n_token)
{
	struct broker_account_mint_params_b params;
	struct capnrpc_request *request =
		broker_account_mint_request(session->account, &params);

	if (request == NULL)
		return NULL;
	fill_mint(params, arguments, terms);
	broker_account_mint_params_set_token(params, token, n_token);
	return request;
}

/* Hands over what a promise of a mint answered; ref is consumed. */
static enum exit_status
hand_over(struct session *session, const struct arguments *arguments,
	struct capnrpc_text_r uri, struct capnrpc_cap *ref_taken)
{
	struct broker_ref_info_r info;
	struct capnrpc_promise *promise;
	enum exit_status status =
		reference_info(session, ref_taken, &info, &promise);

	capnrpc_cap_unref(ref_taken);
	if (status != EXIT_DONE)
		return status;
	status = reference_hand_over(session, arguments, uri, info);
	capnrpc_promise_unref(promise);
	return status;
}

static enum exit_status
mint(struct session *session, const struct arguments *arguments,
	const struct terms *terms, const uint8_t *token, size_t n_token)
{
	enum exit_status status = session_open(session, arguments, false);
	struct capnrpc_promise *promise;

	if (status != EXIT_DONE)
		return status;
	status = session_call(session,
		mint_request(session, arguments, terms, token, n_token),
		&promise);
	if (status != EXIT_DONE)
		return status;
	status = hand_over(session, arguments,
		broker_account_mint_results_get_uri(
			broker_account_mint_results(promise)),
		broker_account_mint_pipeline_ref(promise));
	capnrpc_promise_unref(promise);
	return status;
}

enum exit_status
reference_mint(struct session *session, const struct arguments *arguments)
{
	const char *path = arguments->values[OPTION_TOKEN];
	uint8_t *token;
	struct terms terms;
	size_t n_token = 0;
	enum exit_status status = EXIT_USAGE;

	if (!terms_parse(arguments, session->output.now, &terms) ||
		!reference_can_hand_over(arguments))
		return EXIT_USAGE;
	token = malloc(TOKEN_MAX + 1);
	if (token == NULL) {
		complain("out of memory");
		return EXIT_FAILED;
	}
	if (path == NULL || read_token(path, token, &n_token))
		status = mint(session, arguments, &terms, token, n_token);
	explicit_bzero(token, TOKEN_MAX + 1);
	free(token);
	return status;
}

/* --- attenuate --------------------------------------------------------------
 */

static struct capnrpc_request *
attenuate_request(struct capnrpc_cap *ref, const struct arguments *arguments,
	const struct terms *terms)
{
	const char *label = arguments->values[OPTION_LABEL];
	struct broker_ref_attenuate_params_b params;
	struct capnrpc_request *request =
		broker_ref_attenuate_request(ref, &params);

	if (request == NULL)
		return NULL;
	if (label != NULL)
		broker_ref_attenuate_params_set_label(
			params, label, strlen(label));
	terms_write(terms, broker_ref_attenuate_params_init_terms(params));
	return request;
}

static enum exit_status
attenuate(struct session *session, const struct arguments *arguments,
	const struct terms *terms)
{
	struct capnrpc_promise *promise;
	struct capnrpc_cap *ref;
	enum exit_status status = reference_find(
		session, arguments, arguments->operands[0], &ref);

	if (status != EXIT_DONE)
		return status;
	status = session_call(
		session, attenuate_request(ref, arguments, terms), &promise);
	capnrpc_cap_unref(ref);
	if (status != EXIT_DONE)
		return status;
	status = hand_over(session, arguments,
		broker_ref_attenuate_results_get_uri(
			broker_ref_attenuate_results(promise)),
		broker_ref_attenuate_pipeline_ref(promise));
	capnrpc_promise_unref(promise);
	return status;
}

/* A key would do for finding it, but not for making a URI. */
static bool
refuse_key(const struct arguments *arguments, const char *verb)
{
	const char *operand = arguments->operands[0];

	if (cap_file_is_meant(operand))
		return false;
	complain("'%s' is read as a key, but a URI is needed here, and the "
		 "daemon keeps none: name a .cap file (ref %s ./%s, or any "
		 "name that ends in .cap), or - for standard input",
		operand, verb, operand);
	return true;
}

static enum exit_status
make_child(struct session *session, const struct arguments *arguments)
{
	struct terms terms;
	enum exit_status status;

	if (!terms_parse(arguments, session->output.now, &terms) ||
		!reference_can_hand_over(arguments))
		return EXIT_USAGE;
	status = session_open(session, arguments, false);
	if (status != EXIT_DONE)
		return status;
	return attenuate(session, arguments, &terms);
}

enum exit_status
reference_attenuate(struct session *session, const struct arguments *arguments)
{
	if (refuse_key(arguments, "attenuate"))
		return EXIT_USAGE;
	if ((arguments->given & TERMS_OPTIONS) == 0) {
		complain("say what the child may do less: --expires, --uses, "
			 "--for, --allow, --rate, --unused-for; 'capnrpcctl "
			 "ref share' makes one that may do the same");
		return EXIT_USAGE;
	}
	return make_child(session, arguments);
}

/* --- share ------------------------------------------------------------------
 */

/* The text of --same: nobody is asked, and another vat's URI will do. */
static enum exit_status
share_same(struct session *session, const struct arguments *arguments)
{
	const char *file = arguments->values[OPTION_TO];
	struct json json = { session->output.out, 0, false };
	char uri[CAP_FILE_URI_MAX + 1];
	bool is_done = true;

	if (!cap_file_read(arguments->operands[0],
		    arguments_has(arguments, OPTION_ALLOW_READABLE), uri))
		return EXIT_USAGE;
	if (file != NULL)
		is_done = cap_file_write(file, uri, strlen(uri),
			arguments_has(arguments, OPTION_FORCE));
	if (is_done && session->output.is_json) {
		json_open(&json, NULL, '{');
		json_null(&json, "key");
		if (file == NULL)
			json_text(&json, "uri", uri, strlen(uri));
		else
			json_text(&json, "file", file, strlen(file));
		json_close(&json, '}');
	} else if (is_done && file == NULL) {
		(void)fprintf(session->output.out, "%s\n", uri);
	} else if (is_done) {
		(void)fprintf(session->output.out, "it is in %s\n", file);
	}
	cap_file_wipe(uri);
	return is_done ? EXIT_DONE : EXIT_FAILED;
}

enum exit_status
reference_share(struct session *session, const struct arguments *arguments)
{
	if (refuse_key(arguments, "share"))
		return EXIT_USAGE;
	if (!arguments_has(arguments, OPTION_SAME))
		return make_child(session, arguments);
	if ((arguments->given & (TERMS_OPTIONS | OPTION_BIT(OPTION_LABEL))) !=
		0) {
		complain("--same shares the reference as it is: leave out "
			 "--same for a child with terms or a label of its own");
		return EXIT_USAGE;
	}
	return share_same(session, arguments);
}
