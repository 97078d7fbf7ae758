/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Runs a fuzz target without a fuzzer, so that every test run does.
 *
 * The inputs are the seeds in corpus/NAME beside this file's source, NAME being
 * the program's without "fuzz_", and from each seed: every prefix, and every
 * copy with one byte inverted or set to zero or to its greatest value. So each
 * length and count field is wrong once, in the same way on every machine; of
 * long seeds not each byte.
 */
#include <dirent.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

/* Seeds are small: the number of inputs grows with their length. */
#define SEED_BYTES_MAX 4096u

/*
 * Bytes of a seed that are wrong in turn: a target takes time for each that
 * grows with the seed's length, too. FUZZ_EVERY=1 takes every byte of all.
 */
#define FAULTY_BYTES 1024u

static unsigned long n_inputs, n_bytes, n_faulty;

/* A block of just that size, so that a sanitizer sees the first byte past it.
 */
static void
run(const uint8_t *bytes, size_t n)
{
	uint8_t *exact = malloc(n > 0 ? n : 1);

	if (!exact)
		abort();
	memcpy(exact, bytes, n);
	LLVMFuzzerTestOneInput(exact, n);
	free(exact);
	n_inputs++;
}

/* With a byte inverted, none and full, each fault once. */
static void
run_faults_at(uint8_t *bytes, size_t n, size_t i)
{
	const uint8_t kept = bytes[i];
	const uint8_t faults[] = { (uint8_t)~kept, 0, UINT8_MAX };
	size_t f;

	for (f = 0; f < 3; f++) {
		if (faults[f] == kept || (f > 0 && faults[f] == faults[0]))
			continue;
		bytes[i] = faults[f];
		run(bytes, n);
	}
	bytes[i] = kept;
}

/*
 * Every how manieth byte of n is to be wrong. An odd number, so that over the
 * words of a message it comes to each byte of a word.
 */
static size_t
stride_of(size_t n)
{
	const char *wanted = getenv("FUZZ_EVERY");
	size_t stride = wanted ? strtoul(wanted, NULL, 10) : n / FAULTY_BYTES;

	return stride | 1;
}

static void
run_all_near(uint8_t *bytes, size_t n)
{
	size_t stride = stride_of(n);
	size_t i;

	n_bytes += n;
	for (i = 0; i <= n; i++)
		run(bytes, i);
	for (i = 0; i < n; i += stride) {
		run_faults_at(bytes, n, i);
		n_faulty++;
	}
}

static int
run_file(const char *path)
{
	uint8_t bytes[SEED_BYTES_MAX];
	FILE *file = fopen(path, "rb");
	size_t n;

	if (!file) {
		perror(path);
		return -1;
	}
	n = fread(bytes, 1, sizeof(bytes), file);
	fclose(file);
	if (n == sizeof(bytes)) {
		fprintf(stderr, "%s: a seed has less than %u bytes\n", path,
			SEED_BYTES_MAX);
		return -1;
	}
	run_all_near(bytes, n);
	return 0;
}

/* Returns 0 when each file in it could be run. */
static int
run_folder(const char *folder)
{
	DIR *directory = opendir(folder);
	struct dirent *entry;
	char path[4096];
	int n_wrong = 0;
	int n;

	if (!directory) {
		perror(folder);
		return -1;
	}
	while ((entry = readdir(directory))) {
		if (entry->d_name[0] == '.')
			continue;
		n = snprintf(
			path, sizeof(path), "%s/%s", folder, entry->d_name);
		n_wrong += n < 0 || (size_t)n >= sizeof(path) ||
			run_file(path) != 0;
	}
	closedir(directory);
	return n_wrong ? -1 : 0;
}

/* What follows the last "fuzz_" in the program's name. */
static const char *
target_name(const char *program)
{
	const char *name = strrchr(program, '/');

	name = name ? name + 1 : program;
	return strncmp(name, "fuzz_", 5) == 0 ? name + 5 : name;
}

int
main(int argc, char **argv)
{
	const char *top = getenv("top_srcdir");
	char folder[4096];
	int i;

	for (i = 1; i < argc; i++)
		if (run_file(argv[i]) != 0)
			return EXIT_FAILURE;
	if (argc == 1) {
		snprintf(folder, sizeof(folder), "%s/tests/fuzz/corpus/%s",
			top ? top : ".", target_name(argv[0]));
		if (run_folder(folder) != 0)
			return EXIT_FAILURE;
	}
	printf("%lu inputs; %lu of %lu bytes were wrong in turn\n", n_inputs,
		n_faulty, n_bytes);
	return n_inputs > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
