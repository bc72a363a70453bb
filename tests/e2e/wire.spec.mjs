// What the running program answers on the wire: no method that repeats what it was sent, and the headers of safety on
// pages, their parts, refusals and files, asked without a browser that would hide any of it.
import { request } from "node:http";
import { test } from "node:test";
import assert from "node:assert/strict";
import { hand } from "./hand.mjs";
import { base, demoPerson } from "./harness.mjs";

const secret = "9f2c71d0-sent-in-a-header";

function ask(method, path, headers = {}) {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, base), { method, headers }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts).toString("latin1") }));
    });
    sent.on("error", reject);
    sent.end();
  });
}

function guarded({ headers }, what) {
  assert.match(headers["content-security-policy"] ?? "", /default-src 'none'/, what);
  assert.doesNotMatch(headers["content-security-policy"], /unsafe-(inline|eval)/, what);
  assert.equal(headers["x-content-type-options"], "nosniff", what);
  assert.equal(headers["referrer-policy"], "no-referrer", what);
  assert.equal(headers["x-frame-options"], "DENY", what);
  assert.equal(headers["access-control-allow-origin"], undefined, what);
}

test("a_method_that_nobody_serves_is_refused_and_repeats_nothing_of_the_request", async () => {
  for (const method of ["TRACE", "OPTIONS", "PROPFIND", "PATCH", "SEARCH"]) {
    for (const path of ["/", "/api/session", "/api/nothing", "/healthz"]) {
      const answer = await ask(method, path, { "X-Secret": secret, Cookie: `marshrut=${secret}` });
      assert.ok([400, 404, 405, 501].includes(answer.status), `${method} ${path}: ${answer.status}`);
      assert.ok(!answer.body.includes(secret) && !JSON.stringify(answer.headers).includes(secret), `${method} ${path} repeats a header`);
      assert.notEqual(answer.headers["content-type"], "message/http");
      guarded(answer, `${method} ${path}`);
    }
  }
});

test("pages_their_parts_refusals_and_files_carry_the_headers_of_safety", async () => {
  const home = await ask("GET", "/");
  const part = home.body.match(/src="([^"]+\.js)"/)[1];
  for (const path of ["/", "/sign-in", part, "/assets/nothing.js", "/api/nothing", "/api/consents", "/healthz", "/%2e%2e/etc/passwd"]) guarded(await ask("GET", path), path);
  const centre = await hand(await demoPerson("centre"));
  const { cookie } = centre;
  for (const path of ["/api/indicators/export", "/api/catalogue/export", "/api/journal/export"]) {
    const file = await ask("GET", path, { Cookie: cookie });
    assert.equal(file.status, 200, path);
    assert.match(file.headers["content-disposition"], /^attachment/);
    assert.match(file.headers["content-security-policy"], /sandbox/);
    guarded(file, path);
  }
});

test("no_folder_of_the_program_is_listed_and_no_file_beside_it_is_served", async () => {
  for (const path of ["/assets/", "/.git/config", "/marshrut.toml", "/var/", "/../marshrut.sqlite", "/%2e%2e%2fmarshrut.sqlite"]) {
    const { body, status } = await ask("GET", path);
    assert.ok([400, 404].includes(status) || /<div id="root"/.test(body), `${path}: ${status}`);
    assert.doesNotMatch(body, /Index of|SQLite format|\[core\]/);
  }
});
