// A small server for a folder of files.

import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const types = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".mjs": "text/javascript",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** Serves a folder with further headers; gives the address, the paths that were asked for so far, and how to stop. */
export async function serve(folder, headers = {}) {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    const { pathname } = new URL(request.url, "http://localhost");
    const file = join(folder, normalize(pathname), pathname.endsWith("/") ? "index.html" : "");
    const type = types[extname(file)];
    if (type === undefined || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": type, ...headers });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${server.address().port}`, asked, stop };
}
