// Proposals in spreadsheets: read when they are dropped, with findings by cell, and given back with notes.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { answered, host, visit, write } from "./page.mjs";

const rows = [
  ["field", "row", "value"],
  ["id", "", "P-7"],
  ["of", "", "offering"],
  ["title", "", "ການອ່ານ"],
  ["provider.id", "", "NGO-7"],
  ["provider.kind", "", "ngo"],
  ["sessions.id", "1", "S-1"],
  ["sessions.from", "1", "2026-03-02"],
  ["sessions.hours", "1", "6"],
  ["credit.amount", "", "2"],
  ["credit.unit", "", "cpd-credit"],
];
const csv = (lines) => ({
  name: "proposal.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(lines.map((line) => line.join(",")).join("\n")),
});

const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const workbooks = join(import.meta.dirname, "..", "..", "..", "tests", "spreadsheets");

let here;

before(async () => {
  here = await host();
});
after(() => here?.stop());

/** Opens the page with the scheme of Cambodia. */
async function open() {
  const visited = await visit(here);
  const panel = visited.page.locator("#panel-proposal");
  await panel.locator("select").selectOption("cambodia");
  await panel.locator("input[type=date]").fill("2026-01-20");
  return { ...visited, panel };
}

test("CSV is checked, with findings by cell, and shown as the proposal that it says", async () => {
  const { page, context, panel, requests, complaints } = await open();
  assert.ok(
    !requests.some((request) => request.url().includes("spreadsheet")),
    "the module is loaded when it is asked for",
  );
  await panel.locator(".source input[type=file]").setInputFiles(csv(rows));
  await answered(page);
  const proposal = JSON.parse(await panel.locator("textarea").inputValue());
  assert.equal(proposal.title, "ການອ່ານ");
  const place = panel.locator('button[data-pointer="/credit/amount"]');
  assert.match(await place.textContent(), /C10/);
  await place.click();
  assert.equal(await panel.locator(".behind .shown").textContent(), '"2"');
  // What is changed here is no longer what the spreadsheet says.
  await write(page, JSON.stringify({ ...proposal, title: "Reading" }));
  await panel.locator('button[data-pointer="/credit/amount"] code').getByText("/credit/amount").waitFor();
  assert.deepEqual(complaints, []);
  await context.close();
});

test("what cannot be read of a spreadsheet is told by its cells", async () => {
  const { context, panel } = await open();
  const wrong = rows.map((row) => (row[0] === "sessions.hours" ? ["sessions.hours", "1", "many"] : row));
  await panel.locator(".source input[type=file]").setInputFiles(csv(wrong));
  await panel.locator(".verdict[data-kind=unread]").waitFor();
  assert.match(await panel.locator("li.unread").first().textContent(), /C9/);
  await panel.locator(".source input[type=file]").setInputFiles(csv(rows));
  await panel.locator(".verdict[data-kind=notReady]").waitFor();
  // By another scheme it is read again.
  await panel.locator("select").selectOption("us-oh-ipdp");
  await panel.locator(".verdict[data-kind=unread]").waitFor();
  await context.close();
});

/** What a button of the page gives to be saved. */
async function saved(page, name) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  return { name: download.suggestedFilename(), buffer: readFileSync(await download.path()) };
}

test("a workbook is checked, and given back with notes", async () => {
  const { page, context, panel, complaints } = await open();
  const { on, cells } = JSON.parse(readFileSync(join(workbooks, "lao-pdr.json"), "utf8"));
  const workbook = readFileSync(join(workbooks, "lao-pdr.xlsx"));
  await panel.locator("select").selectOption("lao-pdr");
  await panel.locator("input[type=date]").fill(on);
  await panel.locator(".source input[type=file]").setInputFiles({ name: "ຂໍ້ສະເໜີ.xlsx", mimeType, buffer: workbook });
  await panel.locator(".verdict:not([data-kind=none])").waitFor();
  const told = await panel
    .locator("button[data-pointer]")
    .evaluateAll((all) => all.map((one) => [one.dataset.pointer, one.querySelector("code").textContent]));
  const known = told.filter(([pointer]) => pointer in cells);
  assert.ok(known.length > 0, `none of ${told} is stated in the workbook`);
  for (const [pointer, place] of known) assert.equal(place, `${cells[pointer].sheet} ${cells[pointer].cell}`);
  const noted = await saved(page, "Save the workbook with notes");
  assert.equal(noted.name, "ຂໍ້ສະເໜີ.xlsx");
  assert.ok(noted.buffer.length > workbook.length, "there are notes in it");
  // The copy says the same.
  const text = await panel.locator("textarea").inputValue();
  await write(page, " ");
  await panel.locator(".verdict[data-kind=none]").waitFor();
  await panel.locator(".source input[type=file]").setInputFiles({ ...noted, mimeType });
  await panel.locator(".verdict:not([data-kind=none])").waitFor();
  assert.equal(await panel.locator("textarea").inputValue(), text);
  assert.deepEqual(complaints, []);
  await context.close();
});

test("a workbook is given to be filled in, which says what it lacks", async () => {
  const { page, context, panel, complaints } = await open();
  const empty = await saved(page, "Get the workbook to fill in");
  assert.equal(empty.name, "proposal.xlsx");
  assert.deepEqual([...empty.buffer.subarray(0, 2)], [0x50, 0x4b]);
  await panel.locator(".source input[type=file]").setInputFiles({ ...empty, mimeType });
  await panel.locator(".verdict[data-kind=unread]").waitFor();
  assert.ok((await panel.locator("li.unread").count()) > 0, "an empty workbook says what it lacks");
  assert.deepEqual(complaints, []);
  await context.close();
});

test("a spreadsheet of 100 MB is refused by its size", async () => {
  const { context, panel } = await open();
  const page = panel.page();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(100_000_000)], "proposal.xlsx"));
    document
      .querySelector("#panel-proposal .source")
      .dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true }));
  });
  await panel.locator(".source .refusal").getByText("larger than 5 MB").waitFor();
  await context.close();
});
