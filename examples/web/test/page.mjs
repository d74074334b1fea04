// The built page in headless Chromium.

import assert from "node:assert/strict";
import { join } from "node:path";

import { chromium } from "playwright-core";

import { launch } from "../../../cpd-wasm/test/browser/launch.mjs";
import { serve } from "../../../cpd-wasm/test/browser/server.mjs";

const project = join(import.meta.dirname, "..");

/** Where screenshots go. */
export const out = join(project, "out");

export const languages = ["en", "lo", "km", "kk", "ru"];
export const tabs = ["proposal", "statement"];

/** Serves the built page, and starts a browser. */
export async function host() {
  const server = await serve(join(project, "dist"));
  const browser = await launch(chromium);
  const stop = async () => {
    await browser.close();
    server.stop();
  };
  return { server, browser, stop };
}

/**
 * Opens the page in a browser of its own, with nothing remembered. Gives the page, what the browser complained of, and
 * every address that was asked for.
 */
export async function visit(
  { browser, server },
  { tab = "proposal", search = "", language = "en", width = 1280, dark = false, offline = false } = {},
) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? "dark" : "light",
    locale: language,
    serviceWorkers: offline ? "allow" : "block",
  });
  const page = await context.newPage();
  const [complaints, requests] = [[], []];
  page.on("console", (message) => {
    // Most tests run without the service worker, about which Playwright tells.
    const expected = message.text() === "Service Worker registration blocked by Playwright";
    if (["error", "warning"].includes(message.type()) && !expected) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  context.on("request", (request) => requests.push(request));
  await page.goto(`${server.url}/${search}#${tab}`);
  await page.locator(`#panel-${tab} .results`).waitFor();
  return { context, page, complaints, requests };
}

/** Puts the tab's sample into it, and waits for what comes of it. */
export async function trySample(page, tab = "proposal") {
  const panel = page.locator(`#panel-${tab}`);
  await panel.locator(".source .buttons button").nth(1).click();
  await answered(page, tab);
  return panel;
}

/** Waits until a tab shows an answer. */
export async function answered(page, tab = "proposal") {
  await page.locator(`#panel-${tab} .verdict:not([data-kind=none])`).waitFor();
}

/** Writes a text into the tab's editor, as somebody who types it. */
export async function write(page, text, tab = "proposal") {
  await page.locator(`#panel-${tab} textarea`).fill(text);
}

/** Nothing is wider than the window. */
export async function fits(page, about) {
  const [wide, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(wide <= window, `${about}: the page is ${wide} pixels wide in a window of ${window}`);
}
