// The files of the repository that the tests read.

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);

/** The text of a pack of the installed package. */
export function packText(id) {
  return readFileSync(require.resolve(`@cpd-project/cpd/packs/${id}.json`), "utf8");
}

/** The files of shared cases, each with its `path` and, as `rules`, the text of its pack: a bundled one, or its own. */
export function caseFiles() {
  const folder = join(import.meta.dirname, "..", "..", "tests", "cases");
  const paths = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith(".json")).sort();
  if (paths.length === 0) throw new Error(`there are no cases in ${folder}`);
  return paths.map((path) => {
    const file = JSON.parse(readFileSync(join(folder, path), "utf8"));
    return { path, ...file, rules: typeof file.pack === "string" ? packText(file.pack) : JSON.stringify(file.pack) };
  });
}

/** The first case that a pack answers with a statement. */
export function answeredCase(pack) {
  const cases = caseFiles().flatMap((file) => (file.pack === pack ? file.cases : []));
  const found = cases.find(({ expect }) => expect.outcome !== undefined);
  if (found === undefined) throw new Error(`no case of the pack \`${pack}\` expects an outcome`);
  return found;
}
