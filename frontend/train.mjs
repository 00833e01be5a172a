// What the AOT cache is trained on: node train.mjs <address>. A page that fails is no reason to stop the build.
const address = process.argv[2];

for (const path of ["/", "/hjalp", "/tillganglighet", "/personuppgifter", "/regler", "/static/samsyn.css", "/finns-inte"]) {
  const answer = await fetch(address + path);
  await answer.text();
  console.log(answer.status, path);
}
