// Answers questions, one JSON object a line, so that the bytes can be compared with those of the other builds:
// `node parity.mjs QUESTIONS ANSWERS`. A question is `{ "pack": id, "record": JSON text, "on": date }`; its answer is
// the statement's JSON text, or `error CODE MESSAGE` with the message as a JSON string.

import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import { finished } from "node:stream/promises";

import { CpdError, Engine, init } from "@cpd-project/cpd";

import { packText } from "./files.mjs";

const [questions, answers] = process.argv.slice(2);
if (answers === undefined) throw new Error("use `node parity.mjs QUESTIONS ANSWERS`");

await init();
const engines = new Map();

function engineOf(pack) {
  if (!engines.has(pack)) engines.set(pack, Engine.load(packText(pack)));
  return engines.get(pack);
}

function answer({ pack, record, on }) {
  try {
    return engineOf(pack).statementJson(record, on);
  } catch (error) {
    if (!(error instanceof CpdError)) throw error;
    return `error ${error.code} ${JSON.stringify(error.message)}`;
  }
}

const out = createWriteStream(answers);
for await (const line of createInterface({ input: createReadStream(questions), crlfDelay: Infinity })) {
  if (line !== "") out.write(`${answer(JSON.parse(line))}\n`);
}
out.end();
await finished(out);
