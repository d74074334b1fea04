// The TypeScript types of the documents, from the JSON Schemas that the library publishes.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";

import { compile } from "json-schema-to-typescript";

/** The documents that people write. They may say some things in more ways than one, which answers never do. */
const written = [
  "accreditation-scheme.json",
  "advice-question.json",
  "allocation.json",
  "allocation-policy.json",
  "allocation-problem.json",
  "application.json",
  "application-command.json",
  "command.json",
  "coverage.json",
  "crosswalk.json",
  "framework.json",
  "needs.json",
  "observation.json",
  "pack.json",
  "places.json",
  "portfolio.json",
  "priorities.json",
  "programme.json",
  "proposal.json",
  "ratings.json",
  "registry.json",
  "registry-change.json",
  "teacher-profile.json",
  "teacher-record.json",
  "workplan.json",
  "workplan-report.json",
];

/** One TypeScript module with the types of all schemas of a folder. */
export async function documentTypes(folder) {
  const files = readdirSync(folder).sort();
  const load = (file) => JSON.parse(readFileSync(join(folder, file), "utf8"));
  const answers = definitions(files.filter((file) => !written.includes(file)).map(load));
  const inputs = distinguish(definitions(written.map(load)), answers);
  const $defs = wrapReferences({ ...answers, ...inputs });
  const schema = {
    title: "Document",
    description: "Any document of the public format.",
    anyOf: files.map((file) => ({ $ref: `#/$defs/${load(file).title}` })),
    $defs,
  };
  const types = await compile(schema, "Document", {
    additionalProperties: false, // an object has the properties that its schema names, and no others
    bannerComment: "// Generated from the JSON Schemas in `schemas/`.",
    ignoreMinAndMaxItems: true, // a list is a list, not a tuple for each length that it may have
    printWidth: 110,
  });
  // The generator notes where each type stands in the merged schema, which no reader has.
  return types.replace(/\n \*\n \* This interface was referenced by [^]*?(?=\n \*\/)/g, "");
}

/** The definitions of several schemas in one table, so that a type that two of them use is one type. */
function definitions(schemas) {
  const table = {};
  for (const { $schema, $id, $defs = {}, title, ...root } of schemas) {
    for (const [name, definition] of [...Object.entries($defs), [title, root]]) {
      if (name in table && !isDeepStrictEqual(table[name], definition)) {
        throw new Error(`the schemas hold two definitions of \`${name}\``);
      }
      table[name] = definition;
    }
  }
  return table;
}

/** Gives types of inputs another name where answers have a type of that name that differs, or refers to one that does. */
function distinguish(inputs, answers) {
  const shared = Object.keys(inputs).filter((name) => name in answers);
  const reference = (name) => `"$ref":${JSON.stringify(`#/$defs/${name}`)}`;
  const differs = (name, renamed) =>
    !isDeepStrictEqual(inputs[name], answers[name]) ||
    renamed.some((other) => JSON.stringify(inputs[name]).includes(reference(other)));
  let renamed = [];
  for (;;) {
    const more = shared.filter((name) => differs(name, renamed));
    if (more.length === renamed.length) break;
    renamed = more;
  }
  let text = JSON.stringify(inputs);
  for (const name of renamed) text = text.replaceAll(reference(name), reference(`${name}Input`));
  return Object.fromEntries(
    Object.entries(JSON.parse(text)).map(([name, value]) => [renamed.includes(name) ? `${name}Input` : name, value]),
  );
}

/**
 * Since draft 2019-09 a description may stand beside a `$ref`. The generator reads that as a new type with the same
 * members; inside `allOf` the reference stays a reference, and the description stays too.
 */
function wrapReferences(schema) {
  if (Array.isArray(schema)) return schema.map(wrapReferences);
  if (typeof schema !== "object" || schema === null) return schema;
  const { $ref, ...rest } = schema;
  const members = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, wrapReferences(value)]));
  if ($ref === undefined) return members;
  return Object.keys(members).length === 0 ? { $ref } : { ...members, allOf: [{ $ref }] };
}
