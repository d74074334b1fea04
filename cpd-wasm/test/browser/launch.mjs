// Chromium as every test of this repository starts it.

/** Starts the Chromium that `CHROMIUM` names, or the system's; `chromium` is Playwright's. */
export function launch(chromium) {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox", // so that it also runs as root, in a container; the pages are our own
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
