// The catalogs say the same things, and name outcomes as the library does.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { runnerImport } from "vite";

import { languages } from "./page.mjs";

const project = join(import.meta.dirname, "..");
const read = async (tag) => (await runnerImport(join(project, "src", "words", `${tag}.ts`))).module[tag];
const catalogs = new Map(await Promise.all(languages.map(async (tag) => [tag, await read(tag)])));

/** The texts of a catalog, by their paths. */
function texts(words, path = "") {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value]] : texts(value, `${path}${key}.`),
  );
}

const english = new Map(texts(catalogs.get("en")));

for (const [tag, words] of catalogs) {
  const own = new Map(texts(words));

  test(`${tag} has the keys of English, in the same order, each with a text`, () => {
    assert.deepEqual([...own.keys()], [...english.keys()]);
    for (const [key, text] of own) assert.ok(text.trim() !== "" && text === text.trim(), `${key}: "${text}"`);
  });

  test(`${tag} is a translation, with the same variables`, () => {
    const variables = (text) => text.match(/\{\w+\}/g) ?? [];
    for (const [key, text] of own) {
      assert.deepEqual(variables(text), variables(english.get(key)), key);
      if (tag !== "en") assert.notEqual(text, english.get(key), key);
    }
  });

  test(`${tag} names outcomes as the library's sentences do`, () => {
    const catalog = readFileSync(join(project, "..", "..", "cpd-core", "locales", `${tag}.ftl`), "utf8");
    const lines = [...catalog.matchAll(/^outcome-(?!is\b)([a-z-]+) = (.*)$/gm)];
    const named = lines.map(([, id, text]) => [id.replace(/-(.)/g, (_, letter) => letter.toUpperCase()), text]);
    const lower = (outcomes) => outcomes.map(([code, text]) => [code, text.toLocaleLowerCase(tag)]);
    assert.deepEqual(lower(Object.entries(words.outcomes)), lower(named));
  });
}
