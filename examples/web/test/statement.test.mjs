// The tab of statements: the outcome, the chart of requirements, and the library's sentences.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { Engine, init } from "@cpd-project/cpd";
import pack from "@cpd-project/cpd/packs/us-pa-act48.json" with { type: "json" };

import { host, languages, trySample, visit, write } from "./page.mjs";

const record = readFileSync(
  join(import.meta.dirname, "..", "..", "..", "cpd-cli", "tests", "records", "teacher.json"),
  "utf8",
);
const on = "2024-11-21";

let here;
let engine;

before(async () => {
  await init();
  engine = Engine.load(pack);
  here = await host();
});
after(() => here?.stop());

test("shows the library's statement, in every language", async () => {
  const { page, context, complaints } = await visit(here, { tab: "statement" });
  const panel = await trySample(page, "statement");
  for (const language of languages) {
    await page.locator("#language").selectOption(language);
    const lines = engine
      .statementText(record, on, language)
      .split("\n")
      .map((line) => line.trim().replace(/^- /, ""));
    await panel.locator(".outline").getByText(lines[2]).waitFor();
    assert.deepEqual(
      await panel.locator(".outline bdi").allTextContents(),
      lines.filter((line) => line !== ""),
    );
    const verdict = (await panel.locator(".verdict").textContent()).toLocaleLowerCase(language);
    assert.ok(lines[2].toLocaleLowerCase(language).includes(verdict), `${lines[2]} does not say ${verdict}`);
  }
  assert.deepEqual(complaints, []);
  await context.close();
});

test("draws each requirement as far as it is met, with the same in words", async () => {
  const { page, context } = await visit(here, { tab: "statement" });
  const panel = await trySample(page, "statement");
  const { requirements } = engine.statement(record, on);
  const bars = panel.locator(".chart svg[role=img]");
  assert.equal(await bars.count(), requirements.length);
  for (const [index, { counted, required, short }] of requirements.entries()) {
    const [title, whole, part] = await bars
      .nth(index)
      .evaluate((bar) => [
        bar.querySelector("title").textContent,
        ...[".whole", ".part"].map((one) => bar.querySelector(one).getBoundingClientRect().width),
      ]);
    assert.ok(title.includes(counted) && title.includes(required), title);
    assert.ok(Math.abs(part / whole - counted / required) < 0.01, `${part} of ${whole} for ${counted} of ${required}`);
    const numbers = await panel.locator(".chart li").nth(index).locator("dd").allTextContents();
    assert.deepEqual(numbers, [`${counted} h`, `${required} h`, `${short} h`]);
  }
  await context.close();
});

test("answers again what is changed, and by other rules", async () => {
  const { page, context } = await visit(here, { tab: "statement" });
  const panel = await trySample(page, "statement");
  await write(page, record.replace('"amount": 3', '"amount": 30'), "statement");
  await panel.locator(".verdict[data-kind=ready]").waitFor();
  await panel.locator("select").selectOption("us-ny-ctle");
  await panel.locator(".verdict[data-kind=unread]").waitFor();
  assert.ok((await panel.locator(".problems .unread").count()) > 0);
  await panel.locator("select").selectOption("us-pa-act48");
  await panel.locator(".verdict[data-kind=ready]").waitFor();
  await context.close();
});

test("every bundled pack loads", async () => {
  const { page, context, complaints } = await visit(here, { tab: "statement" });
  const panel = await trySample(page, "statement");
  await write(page, "[]", "statement");
  const packs = await panel.locator("select option").evaluateAll((all) => all.map((one) => one.value));
  assert.ok(packs.length > 20, `found only ${packs}`);
  await panel.locator(".verdict[data-kind=unread]").waitFor();
  for (const id of packs) {
    await panel.locator("select").selectOption(id);
    await panel.locator('.results[aria-busy="false"]').waitFor();
    assert.equal(await panel.locator(".verdict").getAttribute("data-kind"), "unread", id);
  }
  assert.deepEqual(complaints, []);
  await context.close();
});
