// The HTML around the script of the page, and what a way of building it adds to its head.

export const html = (script, head = "") => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Statement</title>
    <link rel="icon" href="data:,">
    <style>
      body { font-family: "Noto Sans", "Noto Sans Lao", sans-serif; margin: 2rem; }
      pre { font: inherit; white-space: pre-wrap; }
      .passed { color: #1b5e20; }
      .failed { color: #b00020; white-space: pre-wrap; }
    </style>
    ${head}
  </head>
  <body>
    <h1>Statement</h1>
    <p id="pack"></p>
    <p>Outcome: <strong id="outcome"></strong></p>
    <pre id="en" lang="en"></pre>
    <pre id="lo" lang="lo"></pre>
    <h2>Shared cases</h2>
    <ol id="cases"></ol>
    <script type="module" src="${script}"></script>
  </body>
</html>
`;
