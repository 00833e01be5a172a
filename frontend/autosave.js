// Says so when a draft could not be saved, whatever the reason. A saving that succeeds writes over it.
for (const failure of ['htmx:responseError', 'htmx:sendError', 'htmx:timeout']) {
  document.addEventListener(failure, () => {
    const sentence = document.getElementById('inte-sparat').content;
    for (const place of ['sparat', 'sparat-nara']) document.getElementById(place).replaceChildren(sentence.cloneNode(true));
  });
}
