// The tab of proposals: findings, their places, live checks, languages, printing, saving.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { AccreditationEngine, init } from "@cpd-project/cpd/accreditation";
import framework from "@cpd-project/cpd/frameworks/cambodia-tps.json" with { type: "json" };
import scheme from "@cpd-project/cpd/schemes/cambodia.json" with { type: "json" };

import { answered, host, languages, trySample, visit, write } from "./page.mjs";

const records = join(import.meta.dirname, "..", "..", "..", "cpd-cli", "tests", "records");
const [proposal, registry] = ["proposal.json", "registry.json"].map((name) =>
  readFileSync(join(records, name), "utf8"),
);
const on = "2026-01-20";

let here;
let engine;

before(async () => {
  await init();
  engine = AccreditationEngine.load(scheme, [framework]);
  here = await host();
});
after(() => here?.stop());

/** What the page shows of the findings: the heading of each group, and the sentences and places of what is not met. */
async function shown(panel) {
  const groups = await panel.locator(".group").all();
  return Promise.all(
    groups.map(async (group) => ({
      heading: await group.locator("h3").textContent(),
      sentences: await group.locator("ul.problems bdi").allTextContents(),
      pointers: await group.locator("ul.problems button").evaluateAll((all) => all.map((one) => one.dataset.pointer)),
    })),
  );
}

/** The same, as the library says it in Node. */
function told(text, language) {
  return engine.checkSentences(text, registry, on, language).groups.map(({ heading, findings }) => ({
    heading: `${heading} (${findings.length})`,
    sentences: findings.flatMap(({ problems }) => problems.map(({ sentence }) => sentence)),
    pointers: findings.flatMap(({ problems }) => problems.map(({ pointer }) => pointer)),
  }));
}

test("shows what the library finds, in every language", async () => {
  const { page, context } = await visit(here);
  const panel = await trySample(page);
  for (const language of languages) {
    await page.locator("#language").selectOption(language);
    const expected = told(proposal, language);
    await panel.getByText(expected[0].heading).waitFor();
    assert.deepEqual(await shown(panel), expected);
    assert.equal(await page.evaluate(() => document.documentElement.lang), language);
    assert.equal(await page.evaluate(() => document.documentElement.dir), "ltr");
  }
  // The language is remembered.
  await page.reload();
  await page.locator("#panel-proposal .results").waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), languages.at(-1));
  await context.close();
});

test("names of another language say which", async () => {
  const { page, context } = await visit(here, { language: "km" });
  const panel = await trySample(page);
  assert.deepEqual(await panel.locator("h4 span").evaluateAll((all) => [...new Set(all.map((one) => one.lang))]), [
    "km",
  ]);
  await page.locator("#language").selectOption("ru");
  await panel.locator('h4 span[lang="en"]').first().waitFor();
  await context.close();
});

test("leads from a finding to its place", async () => {
  const { page, context } = await visit(here);
  const panel = await trySample(page);
  const selected = () =>
    page
      .locator("#panel-proposal textarea")
      .evaluate((area) => area.value.slice(area.selectionStart, area.selectionEnd));
  for (const [pointer, text] of [
    ["/credit/amount", "2"],
    ["/provider/id", '"NGO-7"'],
    ["/facts", "{"],
  ]) {
    await panel.locator(`button[data-pointer="${pointer}"]`).first().click();
    assert.equal(await selected(), text);
    assert.equal(await panel.locator(".behind .shown").textContent(), text);
    assert.ok(await page.locator("#panel-proposal textarea").evaluate((area) => area === document.activeElement));
  }
  // A place further down is scrolled to.
  await panel.locator('button[data-pointer="/scores"]').click();
  const [top, bottom] = await panel.locator(".editor").evaluate((editor) => {
    const [outer, inner] = [editor, editor.querySelector(".shown")].map((one) => one.getBoundingClientRect());
    return [inner.top - outer.top, outer.bottom - inner.top];
  });
  assert.ok(top >= 0 && bottom > 0, `the place is ${top} pixels below the upper edge, ${bottom} above the lower`);
  // What is not met is marked, each by how much depends on it.
  assert.ok((await panel.locator(".behind .required").count()) >= 3);
  assert.ok((await panel.locator(".behind .recommended").count()) >= 1);
  await context.close();
});

test("checks again what is changed", async () => {
  const { page, context } = await visit(here);
  const panel = await trySample(page);
  const changed = proposal.replace('"amount": 2', '"amount": 1');
  await write(page, changed);
  await panel.locator('button[data-pointer="/credit/amount"]').waitFor({ state: "detached" });
  assert.deepEqual(await shown(panel), told(changed, "en"));
  // The last answer is that of the last text, however fast somebody types.
  const area = panel.locator("textarea");
  for (const amount of [3, 4, 5, 6, 7]) await area.fill(proposal.replace('"amount": 2', `"amount": ${amount}`));
  await panel.getByText("Claimed: 7 of credit").waitFor();
  await context.close();
});

test("takes a file that is chosen, dropped or pasted, and a registry", async () => {
  const { page, context } = await visit(here);
  const panel = page.locator("#panel-proposal");
  await panel.locator("select").selectOption("cambodia");
  await panel.locator("input[type=date]").fill(on);
  const file = { name: "proposal.json", mimeType: "application/json", buffer: Buffer.from(proposal) };
  await panel.locator(".source input[type=file]").setInputFiles(file);
  await answered(page);
  assert.ok(await panel.getByText("NGO-7 is not accredited on 2026-03-02").isVisible());
  await panel
    .locator(".options input[type=file]")
    .setInputFiles({ ...file, name: "registry.json", buffer: Buffer.from(registry) });
  await panel.getByText("NGO-7 is not accredited on 2026-04-06").waitFor();
  assert.deepEqual(await shown(panel), told(proposal, "en"));

  await write(page, "");
  await panel.getByText("Choose a proposal, or try the sample").waitFor();
  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "proposal.json", { type: "application/json" }));
    return data;
  }, proposal);
  await panel.locator(".source").dispatchEvent("drop", { dataTransfer: dropped });
  await answered(page);
  assert.deepEqual(await shown(panel), told(proposal, "en"));

  // Without a date there is no answer, and without the registry another.
  await panel.locator("input[type=date]").fill("");
  await panel.getByText("Choose a date.").waitFor();
  await panel.locator("input[type=date]").fill(on);
  await panel.getByRole("button", { name: "Remove" }).click();
  await panel.getByText("NGO-7 is not accredited on 2026-03-02").waitFor();
  await context.close();
});

test("every bundled scheme loads", async () => {
  const { page, context, complaints } = await visit(here);
  const panel = await trySample(page);
  const schemes = await panel.locator("select option").evaluateAll((all) => all.map((one) => one.value));
  assert.ok(schemes.length >= 7, `found only ${schemes}`);
  await write(page, '{ "id": 2 }');
  await panel.locator(".verdict[data-kind=unread]").waitFor();
  for (const id of schemes) {
    await panel.locator("select").selectOption(id);
    await panel.locator('.results[aria-busy="false"]').waitFor();
    assert.equal(await panel.locator(".verdict").getAttribute("data-kind"), "unread", id);
  }
  assert.deepEqual(complaints, []);
  await context.close();
});

test("prints the library's report", async () => {
  const { page, context, complaints } = await visit(here, { language: "km" });
  const panel = await trySample(page);
  await panel.locator(".results .buttons button").click();
  await page.locator("iframe#report[data-state=printed]").waitFor({ state: "attached" });
  const report = page.frameLocator("iframe#report");
  const [verdict, border, lang] = await report
    .locator(".verdict")
    .evaluate((one) => [one.textContent, getComputedStyle(one).borderLeftWidth, document.documentElement.lang]);
  assert.equal(verdict, engine.checkSentences(proposal, registry, on, "km").verdictSentence);
  assert.equal(border, "10px", "the page's policy lets the report's style in");
  assert.equal(lang, "km");
  assert.deepEqual(complaints, []);
  await context.close();
});

test("saves the proposal as it was changed", async () => {
  const { page, context } = await visit(here);
  const panel = await trySample(page);
  const changed = proposal.replace("Reading aloud", "ການອ່ານ");
  await write(page, changed);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    panel.getByRole("button", { name: "Save the proposal" }).click(),
  ]);
  assert.equal(download.suggestedFilename(), "proposal.json");
  assert.equal(readFileSync(await download.path(), "utf8"), changed);
  await context.close();
});
