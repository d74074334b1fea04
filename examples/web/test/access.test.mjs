// Everybody can use the page: axe finds no serious fault, the keyboard reaches everything, nothing is wider than a phone.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import { answered, fits, host, languages, out, tabs, trySample, visit, write } from "./page.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let here;

before(async () => {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  here = await host();
});
after(() => here?.stop());

/** axe finds no serious or critical fault. */
async function sound(page, about) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  const told = grave.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join("\n  ")}`);
  assert.equal(told.join("\n"), "", about);
}

for (const tab of tabs) {
  for (const dark of [false, true]) {
    test(`axe finds no serious fault: ${tab}, ${dark ? "dark" : "light"}, every language, before and after an answer`, async () => {
      const { page, context } = await visit(here, { tab, dark });
      await sound(page, "empty");
      const panel = await trySample(page, tab);
      for (const language of languages) {
        await page.locator("#language").selectOption(language);
        await panel.locator('.results[aria-busy="false"]').waitFor();
        for (const group of await panel.locator("details:not([open]) summary").all()) await group.click();
        await sound(page, language);
      }
      await write(page, '{ "sessions": 2 }', tab);
      await panel.locator(".verdict[data-kind=unread]").waitFor();
      await sound(page, "a document that cannot be read");
      await context.close();
    });
  }

  for (const width of [360, 1280]) {
    test(`nothing is wider than ${width} pixels, and screenshots are taken: ${tab}`, async () => {
      const { page, context } = await visit(here, { tab, width });
      await fits(page, "empty");
      for (const language of languages) {
        await page.locator("#language").selectOption(language);
        const panel = await trySample(page, tab);
        await panel.locator('.results[aria-busy="false"]').waitFor();
        for (const group of await panel.locator("details:not([open]) summary").all()) await group.click();
        await fits(page, language);
        await page.screenshot({ path: join(out, `${tab}-${language}-${width}.png`), fullPage: true });
      }
      await page.emulateMedia({ colorScheme: "dark" });
      await write(page, '{ "sessions": 2, "an-unknown-field-with-quite-a-long-name-that-does-not-break": 1 }', tab);
      await page.locator(`#panel-${tab} .verdict[data-kind=unread]`).waitFor();
      await fits(page, "a document that cannot be read");
      await page.screenshot({ path: join(out, `${tab}-unread-${width}.png`), fullPage: true });
      await context.close();
    });
  }
}

test("on paper stands what came of it", async () => {
  const { page, context } = await visit(here, { tab: "statement", dark: true });
  const panel = await trySample(page, "statement");
  await page.emulateMedia({ media: "print" });
  assert.ok(await panel.locator(".outline").isVisible());
  for (const hidden of [".source", ".buttons", "#tabs", "#language"])
    assert.ok(!(await page.locator(hidden).first().isVisible()), hidden);
  const [paper, ink] = await page.evaluate(() =>
    [document.body, document.querySelector(".outline")].map(
      (one, index) => getComputedStyle(one)[index === 0 ? "backgroundColor" : "color"],
    ),
  );
  assert.deepEqual([paper, ink], ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
  await page.screenshot({ path: join(out, "print.png"), fullPage: true });
  await context.close();
});

describe("with the keyboard alone", () => {
  /** Presses the Tab key until an element has the focus; fails if it never does. */
  async function tabTo(page, selector) {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press("Tab");
      const focused = page.locator(":focus");
      if ((await focused.count()) === 0) continue;
      const style = await focused.evaluate((one) => {
        // The frame around the editor shows its focus.
        const shown = one.closest(".editor") ?? one;
        return getComputedStyle(shown).outlineStyle;
      });
      assert.notEqual(
        style,
        "none",
        `the focus is seen on ${await focused.evaluate((one) => one.outerHTML.slice(0, 200))}`,
      );
      if (await focused.evaluate((one, wanted) => one.matches(wanted), selector)) return;
    }
    assert.fail(`the Tab key does not reach ${selector}`);
  }

  test("a proposal is checked, and a finding leads to its place", async () => {
    const { page, context } = await visit(here, { language: "lo" });
    await tabTo(page, "#skip");
    await tabTo(page, "#language");
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(() => document.documentElement.lang === "km");
    await tabTo(page, "#panel-proposal .source .buttons button:nth-of-type(2)");
    await page.keyboard.press("Enter");
    await answered(page);
    await tabTo(page, "#panel-proposal textarea");
    await tabTo(page, "#panel-proposal .results .buttons button");
    await tabTo(page, '#panel-proposal button[data-pointer="/groupSize"]');
    await page.keyboard.press("Enter");
    assert.equal(
      await page.locator("textarea:focus").evaluate((area) => area.value.slice(area.selectionStart, area.selectionEnd)),
      "36",
    );
    // What is selected is what is typed over, and the check follows.
    await page.keyboard.type("25");
    await page.locator('button[data-pointer="/groupSize"]').waitFor({ state: "detached" });
    await context.close();
  });

  test("the choice of a file opens", async () => {
    const { page, context } = await visit(here);
    await tabTo(page, "#panel-proposal .source button.main");
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
    assert.equal(chooser.isMultiple(), false);
    await context.close();
  });

  test("arrows go from tab to tab", async () => {
    const { page, context } = await visit(here);
    await tabTo(page, "#tab-proposal");
    const chosen = () => page.locator("[role=tab][aria-selected=true]").getAttribute("id");
    for (const [key, expected] of [
      ["ArrowRight", "tab-statement"],
      ["ArrowRight", "tab-proposal"],
      ["ArrowLeft", "tab-statement"],
      ["Home", "tab-proposal"],
      ["End", "tab-statement"],
    ]) {
      await page.keyboard.press(key);
      assert.equal(await chosen(), expected, key);
      assert.equal(await page.locator(":focus").getAttribute("id"), expected);
    }
    await page.locator("#panel-statement .results").waitFor();
    assert.ok(page.url().endsWith("#statement"));
    await tabTo(page, "#panel-statement select");
    await context.close();
  });
});
