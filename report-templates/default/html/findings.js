"use strict";
(function (page) {
  if (!page) { return; }
  const { element, button, labelled, grids, say } = page;
  const LISTED = 8;

  /* One quiet line for readers who hear the page. */

  const said = element("p", "heard");
  said.setAttribute("role", "status");
  document.getElementById("main").append(said);
  page.tell = text => { said.textContent = text; };

  function searchField(id) {
    const field = element("input");
    field.type = "search";
    field.id = id;
    field.autocomplete = "off";
    return field;
  }

  /* The findings, narrowed by words and by choice. */

  const cards = Array.from(document.querySelectorAll("details.finding"), card => ({
    card: card,
    title: card.querySelector(".name").textContent,
    reference: card.querySelector(".ref").textContent,
    text: card.textContent.toLowerCase()
  }));
  const heads = Array.from(document.querySelectorAll("[data-cards]"));
  const choices = [];
  const words = searchField("finding-search");
  const count = element("p", "status");
  count.setAttribute("role", "status");

  /* Values of a choice in the order in which the findings name them; a finding may have several. */
  function values(card, name) {
    return (card.dataset[name] || "").split("|").filter(value => value !== "");
  }

  function nameOf(value) {
    const known = document.querySelector('#framework-names option[value="' + CSS.escape(value) + '"]');
    return known ? known.label : value;
  }

  function addChoice(tools, name) {
    const found = Array.from(new Set(cards.flatMap(entry => values(entry.card, name))));
    if (found.length < 2) { return; }
    const select = element("select");
    select.id = "finding-" + name;
    select.append(new Option(say("all"), ""));
    (name === "framework" || name === "area" ? found.sort() : found)
      .forEach(value => select.append(new Option(nameOf(value), value)));
    select.addEventListener("change", narrow);
    choices.push({ name: name, select: select });
    tools.append(labelled(say(name), select));
  }

  function matches(entry, wanted) {
    return wanted.every(word => entry.text.includes(word)) &&
      choices.every(c => c.select.value === "" || values(entry.card, c.name).includes(c.select.value));
  }

  function narrow() {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(word => word !== "");
    let shown = 0;
    cards.forEach(entry => {
      entry.card.hidden = !matches(entry, wanted);
      shown += entry.card.hidden ? 0 : 1;
    });
    heads.forEach(head => {
      head.hidden = !cards.some(entry => !entry.card.hidden && entry.card.dataset.part === head.dataset.cards);
    });
    count.textContent = say("findings-shown", shown, cards.length);
  }

  page.showAllFindings = () => {
    words.value = "";
    choices.forEach(choice => { choice.select.value = ""; });
    narrow();
  };

  const tools = document.getElementById("finding-tools");
  if (tools && cards.length > 0) {
    const folding = Array.from(tools.children);
    words.addEventListener("input", narrow);
    tools.append(labelled(say("find-findings"), words));
    ["severity", "state", "area", "framework"].forEach(name => addChoice(tools, name));
    tools.append(button(say("reset"), () => { page.showAllFindings(); words.focus(); }), ...folding, count);
    tools.addEventListener("keydown", event => {
      if (event.key === "Escape") { page.showAllFindings(); }
    });
    narrow();
  }

  /* Remedies to take along: by the clipboard, else by the selection. */

  function select(code) {
    const range = document.createRange();
    range.selectNodeContents(code);
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }

  function copied(made) {
    made.textContent = say("copied");
    page.tell(say("copied"));
    setTimeout(() => { made.textContent = say("copy"); }, 2000);
  }

  function copyBySelection(code, made) {
    select(code);
    if (document.execCommand("copy")) {
      copied(made);
    } else {
      page.tell(say("selected"));
    }
  }

  document.querySelectorAll(".finding pre").forEach(pre => {
    const code = pre.firstElementChild;
    const made = button(say("copy"), () => {
      if (navigator.clipboard) {
        navigator.clipboard.writeText(code.textContent).then(() => copied(made), () => copyBySelection(code, made));
      } else {
        copyBySelection(code, made);
      }
    });
    made.className = "copy";
    const box = element("div", "code-box");
    pre.replaceWith(box);
    box.append(made, pre);
  });

  /* Find: findings and principals from one place. */

  const finder = document.getElementById("finder");
  const people = grids.get("principals");
  if (!finder || cards.length + (people ? people.rows.length : 0) === 0) { return; }
  const field = searchField("find");
  const answer = element("p", "status");
  answer.setAttribute("role", "status");
  const list = element("div", "found");
  finder.append(labelled(say("find-all"), field), answer, list);
  finder.hidden = false;

  function link(address, text, note) {
    const item = element("li");
    const made = element("a", "", text);
    made.href = address;
    if (note) { made.append(" ", element("span", "note", note)); }
    item.append(made);
    return item;
  }

  function group(title, items, more, address) {
    if (items.length === 0) { return; }
    const box = element("ul");
    box.append(...items);
    if (more > 0) { box.append(link(address, say("more", more))); }
    list.append(element("p", "group", title), box);
  }

  function find() {
    const wanted = field.value.trim().toLowerCase();
    list.replaceChildren();
    if (wanted === "") { answer.textContent = ""; return; }
    const findings = cards.filter(entry =>
      (entry.reference + " " + entry.title + " " + entry.card.dataset.check).toLowerCase().includes(wanted));
    const principals = page.principals ? page.principals.matching(wanted) : [];
    group(say("findings"), findings.slice(0, LISTED).map(entry => link("#" + entry.card.id, entry.title, entry.reference)),
      findings.length - LISTED, "#findings");
    group(say("principals"), principals.slice(0, LISTED).map(one => link(page.principals.address(one.arn), one.name, one.kind)),
      principals.length - LISTED, "#principals");
    answer.textContent = say("found", findings.length, principals.length);
  }

  /* What is found stays found where the rest of it stands. */
  list.addEventListener("click", event => {
    const target = event.target.closest("a");
    if (target && target.hash === "#findings") {
      page.showAllFindings();
      words.value = field.value;
      narrow();
    } else if (target && target.hash === "#principals" && people) {
      people.search.value = field.value.trim();
      people.filter();
    }
  });
  field.addEventListener("input", find);
  finder.addEventListener("keydown", event => {
    if (event.key === "Escape") {
      field.value = "";
      find();
      field.focus();
    } else if (event.key === "Enter" && event.target === field) {
      const first = list.querySelector("a");
      if (first) { first.focus(); }
    }
  });
}(window.assay));
