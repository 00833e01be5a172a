// What the AOT cache is trained on: node train.mjs <address>. Steps in as an example person of every side, follows the
// links and sends the forms that it finds, each kind of page once. A page that fails is no reason to stop the build.
const address = process.argv[2];
const cookies = new Map();

async function ask(path, form) {
  const answer = await fetch(address + path, {
    method: form ? "POST" : "GET",
    body: form,
    headers: { cookie: [...cookies].map((pair) => pair.join("=")).join("; ") },
    redirect: "manual",
  });
  for (const cookie of answer.headers.getSetCookie()) {
    const [name, value] = cookie.split(";")[0].split("=");
    cookies.set(name, value);
  }
  console.log(answer.status, form ? "POST" : "GET", path);
  const html = await answer.text();
  const next = answer.headers.get("location");
  return next ? ask(next.replace(address, "")) : html;
}

const plain = (text) => text.replaceAll("&amp;", "&").replaceAll("&#34;", '"');
const attribute = (tag, name) => plain(tag.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1] ?? "");

function filled(form) {
  const values = new URLSearchParams();
  for (const [tag, kind] of form.matchAll(/<(input|textarea|select|button)\b[^>]*>/g)) {
    const name = attribute(tag, "name");
    if (name && !values.has(name)) {
      const typed = kind === "textarea" || ["", "text", "tel", "email"].includes(attribute(tag, "type"));
      values.set(name, attribute(tag, "value") || (typed && kind !== "button" ? "Exempel" : ""));
    }
  }
  return values;
}

/** Pages that differ in an id only are one kind. */
const kind = (path) => path.split("?")[0].replace(/[0-9a-f-]{36}|SY-\w+/g, "*");

async function walk(start) {
  const seen = new Set(["/logga-ut", "/sprak", "/logga-in/exempel", "/logga-in"]);
  const waiting = [start];
  while (waiting.length > 0) {
    const html = waiting.shift();
    for (const [, form] of html.matchAll(/(<form\b[^>]*method="post"[^]*?<\/form>)/g)) {
      const action = attribute(form, "action");
      if (action && !seen.has("POST " + kind(action)) && !seen.has(kind(action))) {
        seen.add("POST " + kind(action));
        waiting.push(await ask(action, filled(form)));
      }
    }
    for (const [link] of html.matchAll(/<a\b[^>]*href="\/[^"]*"[^>]*>/g)) {
      const path = attribute(link, "href");
      if (!seen.has(kind(path))) {
        seen.add(kind(path));
        waiting.push(await ask(path));
      }
    }
  }
}

const start = await ask("/");
await ask("/static/samsyn.css");
for (const side of start.split('class="people"').slice(1)) {
  cookies.clear();
  const way = (await ask("/")).match(/<form[^>]*action="\/logga-in\/exempel"[^]*?<\/form>/)[0];
  const person = filled(way);
  person.set("account", attribute(side.match(/<button[^>]*name="account"[^>]*>/)[0], "value"));
  await walk(await ask("/logga-in/exempel", person));
}
