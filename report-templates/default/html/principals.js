"use strict";
(function (page) {
  const people = page && page.grids.get("principals");
  if (!people || !people.has("arn")) { return; }
  const { element, button, grids, content, say } = page;
  const START = "#principal-";
  const main = document.getElementById("main");
  const title = document.title;
  const view = element("section", "principal-page");
  view.id = "principal-page";
  view.hidden = true;
  view.setAttribute("aria-labelledby", "h-principal-page");
  main.prepend(view);
  let cameFrom = "";

  const byArn = new Map();
  people.rows.forEach(row => {
    const arn = people.text(row, "arn");
    if (arn !== "") {
      byArn.set(arn, row);
      row.wanted = (people.text(row, "name") + " " + arn).toLowerCase();
    }
  });

  function address(arn) {
    return START + encodeURIComponent(arn);
  }

  page.principals = {
    address: address,
    matching: wanted => Array.from(byArn.values()).filter(row => row.wanted.includes(wanted)).map(row => ({
      name: people.text(row, "name"), arn: people.text(row, "arn"), kind: people.text(row, "principal-kind")
    }))
  };

  /* Names of principals lead to their pages, in tables and in findings. */

  function nameLink(arn, text) {
    const made = element("a", "", text);
    made.href = address(arn);
    return made;
  }

  grids.forEach(grid => {
    const name = grid.has("subject-name") ? "subject-name" : "name";
    if (!grid.has("arn") || !grid.has(name)) { return; }
    const before = grid.decorate;
    grid.decorate = (row, shown) => {
      before(row, shown);
      const arn = grid.text(row, "arn");
      const cell = shown.cells[grid.at(name)];
      if (byArn.has(arn) && !cell.querySelector("a")) {
        cell.replaceChildren(nameLink(arn, cell.textContent));
      }
    };
    grid.show();
  });
  document.querySelectorAll("[data-arn]").forEach(cell => {
    if (byArn.has(cell.dataset.arn)) { cell.replaceChildren(nameLink(cell.dataset.arn, cell.textContent)); }
  });

  /* The page of one principal: what the tables say of it, in one place. */

  const FIRST = ["principal-kind", "arn", "tier", "privilege", "risk", "band", "failing-checks"];
  const CREDENTIAL = /^(password|mfa|key-|certificate-|additional-credentials)/;

  function facts(row, ids) {
    const list = element("dl", "facts wide");
    ids.forEach(id => {
      const i = people.at(id);
      const text = row.texts[i];
      if (text === undefined || text === "") { return; }
      const box = element("div");
      const value = element("dd", people.columns[i].kind === "code" ? "code" : "");
      value.append(content(text, people.columns[i].kind, false));
      box.append(element("dt", "", people.titles[i]), value);
      list.append(box);
    });
    return list;
  }

  /* The first row of a table that speaks of the principal, as a list. */
  function factsOf(id, arn, columns) {
    const grid = grids.get(id);
    const row = grid && grid.rows.find(one => grid.text(one, "arn") === arn);
    if (!row) { return null; }
    const list = element("dl", "facts wide");
    columns.filter(column => grid.text(row, column) !== "").forEach(column => {
      const box = element("div");
      box.append(element("dt", "", grid.titles[grid.at(column)]), element("dd", "", grid.text(row, column)));
      list.append(box);
    });
    return list;
  }

  function card(heading, ...inside) {
    const box = element("div", "card");
    box.append(element("h3", "", heading), ...inside);
    return box;
  }

  /* Rows of a table that speak of the principal, without what is the same in all of them. */
  function rowsOf(id, arn, columns) {
    const grid = grids.get(id);
    if (!grid || !grid.has("arn")) { return null; }
    const rows = grid.rows.filter(row => grid.text(row, "arn") === arn);
    const shown = columns.filter(column => grid.has(column)).map(column => grid.at(column));
    return rows.length === 0 ? null : tableOf(grid, rows, shown);
  }

  function tableOf(grid, rows, shown) {
    const scroll = element("div", "scroll");
    scroll.tabIndex = 0;
    scroll.setAttribute("role", "region");
    scroll.setAttribute("aria-label", grid.title);
    const table = element("table", "plain");
    table.append(element("caption", "quiet", grid.title));
    const head = table.createTHead().insertRow();
    shown.forEach(i => {
      const cell = element("th", grid.columns[i].kind, grid.titles[i]);
      cell.scope = "col";
      head.append(cell);
    });
    const body = table.createTBody();
    rows.forEach(row => {
      const line = body.insertRow();
      shown.forEach((i, at) => {
        const cell = element(at === 0 ? "th" : "td", grid.columns[i].kind);
        if (at === 0) { cell.scope = "row"; }
        if (grid.columns[i].id === "statements" && page.statementsOf) {
          cell.append(...page.statementsOf(row.texts[i]));
        } else {
          cell.append(content(row.texts[i], grid.columns[i].kind, grid.columns[i].id === "reference"));
        }
        line.append(cell);
      });
    });
    scroll.append(table);
    return scroll;
  }

  function holdings(arn) {
    const row = (page.data.tables.holdings || []).map(page.unpacked).find(cells => cells[0] === arn);
    if (!row) { return null; }
    const list = element("dl", "facts wide holdings");
    ["groups", "policies", "inline-policies", "boundary", "tags"].forEach((name, i) => {
      const box = element("div");
      box.append(element("dt", "", say(name)), element("dd", "code", row[i + 1] === "" ? say("none") : row[i + 1]));
      list.append(box);
    });
    return list;
  }

  function part(id, arn, columns, heading) {
    const table = rowsOf(id, arn, columns);
    return table ? [card(heading || grids.get(id).title, table)] : [];
  }

  /* The ways that are drawn in the page, else what the table tells of them. */
  function ways(arn) {
    const drawn = Array.from(document.querySelectorAll("#access details.way")).filter(way => way.dataset.arnOf === arn);
    if (drawn.length === 0) {
      return part("paths", arn, ["path-confidence", "path-route", "path-methods", "path-actions", "path-conditions", "statements"],
        say("paths"));
    }
    return [card(say("paths"), ...drawn.map((way, i) => copyOf(way, i === 0)))];
  }

  /* A copy has ids of its own. */
  function copyOf(way, open) {
    const copy = way.cloneNode(true);
    copy.hidden = false;
    copy.open = open;
    [copy, ...copy.querySelectorAll("[id]")].forEach(part => { part.id = "own-" + part.id; });
    copy.querySelectorAll("[aria-labelledby]").forEach(part => {
      part.setAttribute("aria-labelledby", part.getAttribute("aria-labelledby").split(" ").map(id => "own-" + id).join(" "));
    });
    return copy;
  }

  function build(arn, row) {
    const ids = people.columns.map(column => column.id);
    const rest = ids.filter(id => id !== "name" && !FIRST.includes(id) && !CREDENTIAL.test(id));
    const tools = element("p", "tools");
    const back = element("a", "back", say("back"));
    back.href = cameFrom || "#principals";
    tools.append(back, button(say("print"), () => print()));
    const name = element("h2", "", people.text(row, "name"));
    name.id = "h-principal-page";
    name.tabIndex = -1;
    const held = holdings(arn);
    const leak = factsOf("key-leaks", arn, ["leak", "privilege", "path-route", "leak-services", "leak-use"]);
    const findings = rowsOf("affected", arn, ["reference", "severity", "title", "evidence", "values"]);
    view.replaceChildren(tools, name,
      card(say("standing"), facts(row, FIRST)),
      card(say("credentials"), facts(row, ids.filter(id => CREDENTIAL.test(id)))),
      ...(leak ? [card(say("leak"), leak)] : []),
      ...part("privileges", arn, ["privilege-reason", "reason-actions", "privilege-marks", "statements"], say("privileges")),
      ...ways(arn),
      card(say("findings"), findings || element("p", "note", say("nothing-failed"))),
      ...part("risk-factors", arn, ["factor", "factor-kind", "points", "cell"]),
      ...(held ? [card(say("holdings"), held)] : []),
      ...part("changes", arn, ["change", "severity", "title", "evidence", "note"]),
      ...part("identities", arn, ["change", "name", "created", "created-before", "note"]),
      ...part("events", arn, ["event", "when", "not-before", "not-after", "event-key", "note"]),
      card(say("particulars"), facts(row, rest)));
    const cut = ["affected", "risk-factors", "events", "privileges", "paths", "key-leaks", "statements"].some(id => grids.has(id) && grids.get(id).isCut());
    if (cut) { view.append(element("p", "note", say("cut"))); }
    document.title = people.text(row, "name") + " · " + title;
    return name;
  }

  function missing(arn) {
    const back = element("a", "back", say("back"));
    back.href = "#principals";
    const name = element("h2", "", say("no-principal"));
    name.id = "h-principal-page";
    name.tabIndex = -1;
    view.replaceChildren(name, element("p", "code", arn), back);
    return name;
  }

  function show(on) {
    view.hidden = !on;
    document.querySelectorAll("#main > section").forEach(section => {
      if (section !== view) { section.hidden = on; }
    });
  }

  /* The address decides what is seen, so that links, back and forward work as on any page. */

  let shown = "";
  let cameBy = null;

  /* The link that led away, else the first that is seen and leads there. */
  function wayBack(hash) {
    const seen = link => link.hash === hash && link.isConnected && link.checkVisibility();
    return cameBy && seen(cameBy) ? cameBy : Array.from(document.querySelectorAll("#main a")).find(seen);
  }

  function route() {
    const hash = location.hash;
    if (hash.startsWith(START)) {
      const arn = page.decoded(hash.slice(START.length));
      const row = byArn.get(arn);
      if (!shown) { cameBy = document.activeElement.closest("#main a"); }
      const name = row ? build(arn, row) : missing(arn);
      show(true);
      shown = hash;
      scrollTo(0, 0);
      name.focus({ preventScroll: true });
    } else if (shown) {
      const last = shown;
      shown = "";
      show(false);
      document.title = title;
      page.openTarget();
      const link = page.targetIsFolded() ? null : wayBack(last);
      if (link) {
        link.focus({ preventScroll: true });
        link.scrollIntoView({ block: "center" });
      }
    }
  }
  window.addEventListener("hashchange", event => {
    const before = new URL(event.oldURL).hash;
    cameFrom = before && !before.startsWith(START) ? before : cameFrom;
    route();
  });
  route();
}(window.assay));
