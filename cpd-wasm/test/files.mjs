// The files of the repository that the tests read.

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);

/** The text of a pack of the installed package. */
export function packText(id) {
  return readFileSync(require.resolve(`@cpd-project/cpd/packs/${id}.json`), "utf8");
}

/** The texts of a folder of the installed package, by id. */
function bundled(folder) {
  const path = join(require.resolve("@cpd-project/cpd/package.json"), "..", "pkg", folder);
  const names = readdirSync(path).sort();
  return new Map(names.map((name) => [name.replace(/\.json$/, ""), readFileSync(join(path, name), "utf8")]));
}

/** The text of a document that a case file holds itself, or names among the bundled ones. */
function textOf(texts, document) {
  return typeof document === "string" ? texts.get(document) : JSON.stringify(document);
}

/**
 * The files of shared cases about programmes, each with its `path`, the text of its programme, those of its frameworks,
 * and the places that come with the programme.
 */
export function programmeCaseFiles() {
  const [programmes, frameworks, places] = ["programmes", "frameworks", "places"].map(bundled);
  return caseTexts("programme-cases").map(([path, content]) => {
    const file = JSON.parse(content);
    const programme = textOf(programmes, file.programme);
    const { id, assessments = [] } = JSON.parse(programme);
    // Left out: those that the programme uses, and those that their crosswalks carry from.
    const used = new Set(assessments.map((assessment) => assessment.framework));
    for (const framework of [...used].map((one) => JSON.parse(frameworks.get(one) ?? "{}"))) {
      for (const { from } of framework.crosswalks ?? []) used.add(from.framework);
    }
    const known = file.frameworks ?? [...used].filter((one) => frameworks.has(one)).sort();
    return {
      path,
      ...file,
      programme,
      frameworks: known.map((one) => textOf(frameworks, one)),
      places: places.has(id) ? [places.get(id)] : [],
    };
  });
}

/**
 * The files of shared cases about accreditation, each with its `path`, the texts of its scheme and its frameworks, and the
 * text of each pack that a case gives.
 */
export function accreditationCaseFiles() {
  const [schemes, frameworks, packs] = ["schemes", "frameworks", "packs"].map(bundled);
  const withPack = (given) => ("pack" in given ? { ...given, pack: textOf(packs, given.pack) } : given);
  return caseTexts("accreditation-cases").map(([path, content]) => {
    const file = JSON.parse(content);
    const known = file.frameworks ?? [...frameworks.keys()];
    return {
      path,
      ...file,
      scheme: textOf(schemes, file.scheme),
      frameworks: known.map((one) => textOf(frameworks, one)),
      cases: file.cases.map((one) => ({ ...one, given: withPack(one.given) })),
    };
  });
}

/** The files of shared cases about allocation, each with its `path`, and the text of a policy that it names. */
export function allocationCaseFiles() {
  const policies = bundled("policies");
  return caseTexts("allocation-cases").map(([path, content]) => {
    const file = JSON.parse(content);
    return { path, ...file, policy: typeof file.policy === "string" ? policies.get(file.policy) : file.policy };
  });
}

/**
 * The workbooks that every language reads, each with its `path`, the texts of its scheme and its frameworks, and its bytes
 * in Base64.
 */
export function spreadsheetFiles() {
  const [schemes, frameworks] = ["schemes", "frameworks"].map(bundled);
  return caseTexts("spreadsheets").map(([path, content]) => {
    const file = JSON.parse(content);
    const workbook = readFileSync(join(import.meta.dirname, "..", "..", "tests", "spreadsheets", file.workbook));
    const scheme = schemes.get(file.scheme);
    return { path, ...file, scheme, frameworks: [...frameworks.values()], workbook: workbook.toString("base64") };
  });
}

/** The paths and texts of the case files of a folder of the repository's tests. */
function caseTexts(name) {
  const folder = join(import.meta.dirname, "..", "..", "tests", name);
  const paths = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith(".json")).sort();
  if (paths.length === 0) throw new Error(`there are no cases in ${folder}`);
  return paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]);
}

/** The files of shared cases, each with its `path` and, as `rules`, the text of its pack: a bundled one, or its own. */
export function caseFiles() {
  return caseTexts("cases").map(([path, content]) => {
    const file = JSON.parse(content);
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
