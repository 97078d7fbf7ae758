/* SPDX-License-Identifier: Apache-2.0 */
/*
 * ref explain: an object that the daemon tells each step, and that prints it.
 * See reference.h and, for the steps, broker.capnp.
 */
#include "config.h"

#include <string.h>

#include "ctl/cap_file.h"
#include "ctl/printable.h"
#include "ctl/reference.h"

struct explanation {
	const struct output *output;
	struct json json;
	unsigned int n_failed;
};

static void
print_step(const struct explanation *explanation,
	struct broker_report_step_params_r step)
{
	struct capnrpc_text_r name = broker_report_step_params_get_name(step);
	struct capnrpc_text_r detail =
		broker_report_step_params_get_detail(step);
	struct capnrpc_text_r advice =
		broker_report_step_params_get_advice(step);
	FILE *out = explanation->output->out;

	(void)fprintf(out, "%-6s ",
		broker_report_step_params_get_ok(step) ? "ok" : "FAILED");
	printable_write(out, name.bytes, name.n);
	(void)fprintf(out, ":%*s", name.n < 10 ? (int)(10 - name.n) : 1, "");
	printable_write(out, detail.bytes, detail.n);
	(void)fputc('\n', out);
	if (advice.n > 0) {
		(void)fprintf(out, "       what to do: ");
		printable_write(out, advice.bytes, advice.n);
		(void)fputc('\n', out);
	}
	(void)fflush(out);
}

static void
write_step(struct json *json, struct broker_report_step_params_r step)
{
	struct capnrpc_text_r name = broker_report_step_params_get_name(step);
	struct capnrpc_text_r detail =
		broker_report_step_params_get_detail(step);
	struct capnrpc_text_r advice =
		broker_report_step_params_get_advice(step);

	json_open(json, NULL, '{');
	json_text(json, "step", name.bytes, name.n);
	json_flag(json, "ok", broker_report_step_params_get_ok(step));
	json_text(json, "detail", detail.bytes, detail.n);
	json_text(json, "advice", advice.bytes, advice.n);
	json_close(json, '}');
}

static void
on_step(void *object, struct broker_report_step_params_r step,
	struct capnrpc_call *call_taken)
{
	struct explanation *explanation = object;

	if (!broker_report_step_params_get_ok(step))
		explanation->n_failed++;
	if (explanation->output->is_json)
		write_step(&explanation->json, step);
	else
		print_step(explanation, step);
	(void)broker_report_step_answer(call_taken);
	capnrpc_call_return(call_taken);
}

static void
report_call(void *object, struct capnrpc_call *call_taken)
{
	static const struct broker_report_server methods = { .step = on_step };

	broker_report_dispatch(&methods, object, call_taken);
}

static const struct capnrpc_object_ops report_ops = { .call = report_call };

static struct capnrpc_request *
explain_request(struct session *session, struct explanation *explanation,
	const char *uri)
{
	struct capnrpc_cap *report = capnrpc_cap_new_object(
		capnrpc_client_vat(session->client), &report_ops, explanation);
	struct broker_account_explain_params_b params;
	struct capnrpc_request *request = NULL;

	if (report != NULL)
		request = broker_account_explain_request(
			session->account, &params);
	if (request != NULL) {
		broker_account_explain_params_set_uri(params, uri, strlen(uri));
		broker_account_explain_params_set_report(params, report);
	}
	capnrpc_cap_unref(report);
	return request;
}

enum exit_status
reference_explain(struct session *session, const struct arguments *arguments)
{
	/* A late step may find it when this function has returned. */
	static struct explanation explanation;
	char uri[CAP_FILE_URI_MAX + 1];
	enum exit_status status;

	if (!cap_file_read(arguments->operands[0],
		    arguments_has(arguments, OPTION_ALLOW_READABLE), uri))
		return EXIT_USAGE;
	explanation.output = &session->output;
	explanation.json.out = session->output.out;
	status = session_open(session, arguments, false);
	if (status == EXIT_DONE) {
		if (session->output.is_json)
			json_open(&explanation.json, NULL, '[');
		status = session_do(
			session, explain_request(session, &explanation, uri));
		if (session->output.is_json)
			json_close(&explanation.json, ']');
	}
	cap_file_wipe(uri);
	if (status == EXIT_DONE && explanation.n_failed > 0)
		return EXIT_FAILED;
	return status;
}
