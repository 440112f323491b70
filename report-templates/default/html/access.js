"use strict";
(function (page) {
  if (!page) { return; }
  const { element, button, labelled, grids, say } = page;

  /* A statement that a cell or a page names: what it says, and where it stands. */

  const statements = grids.get("statements");
  const NUMBER = /\bS([0-9]+)\b/g;
  const byNumber = new Map();
  if (statements) {
    statements.rows.forEach(row => byNumber.set(statements.text(row, "statement"), row));
  }

  function line(list, name, text) {
    if (text === "") { return; }
    const box = element("div");
    box.append(element("dt", "", name), element("dd", "code", text));
    list.append(box);
  }

  function filled(details, row) {
    const list = element("dl", "facts wide");
    ["policy", "policy-version", "policy-source", "policy-holder", "sid", "file", "path"].forEach(id => {
      const i = statements.at(id);
      if (i >= 0) { line(list, statements.titles[i], row.texts[i]); }
    });
    details.append(list);
    const text = statements.text(row, "statement-text");
    if (text !== "") {
      const pre = element("pre", "policy");
      pre.append(element("code", "", text));
      details.append(pre);
    }
  }

  /* Filled when it is opened: most are never read. */
  function statement(number, label) {
    const details = element("details", "statement");
    details.append(element("summary", "", label));
    details.addEventListener("toggle", () => {
      if (!details.open || details.children.length > 1) { return; }
      const row = byNumber.get("S" + number);
      if (row) { filled(details, row); } else { details.append(element("p", "note", say("no-statement"))); }
    });
    return details;
  }

  function statementsOf(text) {
    return text.split(/, (?=S[0-9])/).map(part => {
      const found = /^S([0-9]+)\b/.exec(part);
      return found ? statement(found[1], part) : document.createTextNode(part);
    });
  }

  page.statementsOf = statementsOf;

  grids.forEach(grid => {
    if (!statements || grid === statements || !grid.has("statements")) { return; }
    const before = grid.decorate;
    grid.decorate = (row, shown) => {
      before(row, shown);
      const cell = shown.cells[grid.at("statements")];
      const text = grid.text(row, "statements");
      if (cell && text.search(NUMBER) >= 0 && !cell.querySelector("details")) {
        cell.replaceChildren(...statementsOf(text));
      }
    };
    grid.show();
  });

  /* The ways to administrator, narrowed by words and by choice. */

  const ways = Array.from(document.querySelectorAll("details.way"), way => ({
    way: way, text: way.textContent.toLowerCase()
  }));
  const tools = document.getElementById("path-tools");
  if (!tools || ways.length === 0) { return; }
  const words = element("input");
  words.type = "search";
  words.id = "path-search";
  words.autocomplete = "off";
  const count = element("p", "status");
  count.setAttribute("role", "status");
  const choices = [];

  function values(way, name) {
    return (way.dataset[name] || "").split("|").filter(value => value !== "");
  }

  function addChoice(name, key) {
    const found = Array.from(new Set(ways.flatMap(entry => values(entry.way, name)))).sort();
    if (found.length < 2) { return; }
    const select = element("select");
    select.id = "path-" + name;
    select.append(new Option(say("all"), ""));
    found.forEach(value => select.append(new Option(value, value)));
    select.addEventListener("change", narrow);
    choices.push({ name: name, select: select });
    tools.append(labelled(say(key), select));
  }

  function narrow() {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(word => word !== "");
    let shown = 0;
    ways.forEach(entry => {
      entry.way.hidden = !(wanted.every(word => entry.text.includes(word)) &&
        choices.every(c => c.select.value === "" || values(entry.way, c.name).includes(c.select.value)));
      shown += entry.way.hidden ? 0 : 1;
    });
    count.textContent = say("paths-shown", shown, ways.length);
  }

  function showAll() {
    words.value = "";
    choices.forEach(choice => { choice.select.value = ""; });
    narrow();
  }

  words.addEventListener("input", narrow);
  tools.append(labelled(say("find-paths"), words));
  addChoice("confidence", "confidence");
  addChoice("kind", "kind");
  addChoice("methods", "method");
  tools.append(button(say("reset"), () => { showAll(); words.focus(); }), count);
  tools.addEventListener("keydown", event => {
    if (event.key === "Escape") { showAll(); }
  });
  tools.hidden = false;
  narrow();
}(window.assay));
