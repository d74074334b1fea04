// What somebody may drop by mistake: everything is refused or located, and nothing freezes.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { answered, host, trySample, visit, write } from "./page.mjs";

let here;
let folder;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "cpd-page-"));
  here = await host();
});
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await here?.stop();
});

/** Opens the page with a text in the editor; gives what is told, and the text that each problem leads to. */
async function told(text) {
  const { page, context, complaints } = await visit(here);
  await write(page, text);
  await answered(page);
  const panel = page.locator("#panel-proposal");
  const kind = await panel.locator(".verdict").getAttribute("data-kind");
  const problems = [];
  for (const item of await panel.locator("li.unread").all()) {
    await item.locator("button").click();
    const place = await panel
      .locator("textarea")
      .evaluate((area) => area.value.slice(area.selectionStart, area.selectionEnd));
    problems.push({ text: await item.textContent(), place });
  }
  assert.equal(
    await panel.locator(".results .buttons button").isVisible(),
    kind !== "unread",
    "only an answer can be printed",
  );
  assert.deepEqual(complaints, []);
  await context.close();
  return { kind, problems };
}

test("what is not JSON, with its line and column", async () => {
  const { kind, problems } = await told("Reading aloud\nA course for teachers");
  assert.equal(kind, "unread");
  assert.equal(problems.length, 1);
  assert.match(problems[0].text, /line 1, column 1/);
  assert.equal(problems[0].place, "R");
});

test("a document that was cut off", async () => {
  const { kind, problems } = await told('{\n  "id": "P-1",\n  "of": "offering",\n  "sessions": [{ "id": "S-1"');
  assert.equal(kind, "unread");
  assert.match(problems[0].text, /line 4, column \d+/);
});

test("unknown fields and wrong types, all at once, each with its place and what to do", async () => {
  const provider = '"provider": { "id": "N", "kind": "educator" }';
  const { kind, problems } = await told(
    `{ "id": "P-1", "of": "offering", ${provider}, "sesions": [], "groupSize": "many", "places": -3 }`,
  );
  assert.equal(kind, "unread");
  const places = Object.fromEntries(problems.map(({ text, place }) => [/Where: (\S*)/.exec(text)[1], place]));
  assert.equal(places["/sesions"], "[]");
  assert.equal(places["/groupSize"], '"many"');
  assert.equal(places["/places"], "-3");
  assert.match(problems.find(({ text }) => text.includes("/sesions")).text, /Help: .*sessions/);
});

test("other documents than a proposal", async () => {
  const { page, context } = await visit(here);
  const panel = await trySample(page);
  for (const text of ["[]", "null", "7", '"text"', '{ "scheme": "cambodia", "accreditations": [] }']) {
    await write(page, " ");
    await panel.locator(".verdict[data-kind=none]").waitFor();
    await write(page, text);
    await panel.locator(".verdict[data-kind=unread]").waitFor();
  }
  await context.close();
});

test("deep nesting and very many problems", async () => {
  assert.equal((await told("[".repeat(100_000))).kind, "unread");
  const { page, context } = await visit(here);
  const many = JSON.stringify({ id: "P", sessions: Array.from({ length: 20_000 }, () => ({ x: 1 })) });
  await write(page, many);
  await answered(page);
  assert.equal(await page.locator("#panel-proposal li.unread").count(), 100);
  assert.match(await page.locator("#panel-proposal .problems").textContent(), /And \d+ more\./);
  await context.close();
});

test("markup is text", async () => {
  const { page, context, complaints } = await visit(here);
  const panel = await trySample(page);
  const text = await panel.locator("textarea").inputValue();
  await write(page, text.replaceAll("NGO-7", "<img src=x onerror=alert(1)>"));
  await panel.getByText("<img src=x onerror=alert(1)> is not accredited").first().waitFor();
  assert.equal(await page.locator("img").count(), 0);
  assert.deepEqual(complaints, []);
  await context.close();
});

test("a file of 100 MB is refused by its size, and the page goes on", async () => {
  const file = join(folder, "large.json");
  writeFileSync(file, "{");
  truncateSync(file, 100_000_000);
  const { page, context } = await visit(here);
  const panel = await trySample(page);
  for (const [area, most] of [
    [".source", "1 MB"],
    [".options", "5 MB"],
  ]) {
    await panel.locator(`${area} input[type=file]`).setInputFiles(file);
    const refusal = panel.locator(`${area} .refusal`);
    await refusal.getByText(`larger than ${most}`).waitFor();
    assert.equal(await refusal.getAttribute("role"), "alert");
  }
  // What was there is there still, and can be worked on.
  await write(page, (await panel.locator("textarea").inputValue()).replace('"amount": 2', '"amount": 9'));
  await panel.getByText("Claimed: 9 of credit").waitFor();
  assert.equal(await panel.locator(".source .refusal").textContent(), "");
  await context.close();
});

test("a text of 100 MB that is pasted is refused as well", async () => {
  const { page, context } = await visit(here);
  const panel = await trySample(page);
  const before = await panel.locator("textarea").inputValue();
  await panel.locator("textarea").evaluate((area) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "x".repeat(100_000_000));
    area.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await panel.locator(".source .refusal").getByText("larger than 1 MB").waitFor();
  assert.equal(await panel.locator("textarea").inputValue(), before);
  await context.close();
});

test("a file that is not text", async () => {
  const { page, context } = await visit(here);
  const panel = page.locator("#panel-proposal");
  const buffer = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe, 0x00, 0x80]);
  await panel
    .locator(".source input[type=file]")
    .setInputFiles({ name: "proposal.json", mimeType: "application/json", buffer });
  await panel.locator(".refusal").getByText("not text in UTF-8").waitFor();
  await context.close();
});

test("a registry that cannot be read is told apart from the proposal", async () => {
  const { page, context } = await visit(here);
  const panel = await trySample(page);
  const registry = {
    name: "registry.json",
    mimeType: "application/json",
    buffer: Buffer.from('{ "scheme": "cambodia", "accreditations": 3 }'),
  };
  await panel.locator(".options input[type=file]").setInputFiles(registry);
  await panel.locator(".verdict[data-kind=unread]").waitFor();
  assert.match(await panel.locator(".problems h3").textContent(), /^Registry of accreditations/);
  assert.match(await panel.locator(".problems li").textContent(), /\/accreditations/);
  await panel.getByRole("button", { name: "Remove" }).click();
  await panel.locator(".verdict[data-kind=notReady]").waitFor();
  await context.close();
});

test("a module that could not be loaded is told, and tried again", async () => {
  const { page, context } = await visit(here);
  const panel = page.locator("#panel-proposal");
  // What was fetched when the page was opened is not used again by a page that is opened anew.
  await page.route("**/*.wasm", (route) => route.abort());
  await page.reload();
  await panel.locator(".source .buttons button").nth(1).click();
  await panel.locator(".failure").getByText("could not be loaded").waitFor();
  await page.unroute("**/*.wasm");
  await panel.getByRole("button", { name: "Try again" }).click();
  await panel.locator(".verdict[data-kind=notReady]").waitFor();
  assert.equal(await panel.locator(".failure").count(), 0);
  await context.close();
});
