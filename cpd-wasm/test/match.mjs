// Whether an answer is as a case expects it.

/**
 * Compares an answer with what is expected of it; gives one sentence for each difference, and none if they agree.
 *
 * Every member of an expected object must be in the answer, which may hold more. Lists agree element by element,
 * and in length. `{ "$some": […] }` stands for a list that holds, somewhere, a match for each of its elements.
 */
export function matchCase(actual, expected, path = "") {
  const differs = () => [`${path || "/"}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`];
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return differs();
    if (actual.length !== expected.length) {
      return [`${path || "/"}: expected ${expected.length} elements, found ${actual.length}: ${JSON.stringify(actual)}`];
    }
    return expected.flatMap((element, index) => matchCase(actual[index], element, `${path}/${index}`));
  }
  if (typeof expected !== "object" || expected === null) return Object.is(actual, expected) ? [] : differs();
  if ("$some" in expected) {
    if (!Array.isArray(actual)) return differs();
    return expected.$some
      .filter((wanted) => actual.every((element) => matchCase(element, wanted).length > 0))
      .map((wanted) => `${path || "/"}: no element matches ${JSON.stringify(wanted)} in ${JSON.stringify(actual)}`);
  }
  if (typeof actual !== "object" || actual === null || Array.isArray(actual)) return differs();
  return Object.entries(expected).flatMap(([name, value]) => matchCase(actual[name], value, `${path}/${name}`));
}
