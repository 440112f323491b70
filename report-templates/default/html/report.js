"use strict";
(function () {
  const PAGE = 25;
  const FEW = 5;
  const RANKS = ["critical", "high", "medium", "low", "info",
    "error", "fail", "not-assessed", "pass", "not-applicable",
    "not-recommended", "acceptable", "good", "best", "not-assessable"];
  const root = document.documentElement;
  const data = JSON.parse(document.getElementById("row-data").textContent);
  /* What the page says in its language, the codes that its labels stand for, and its marks in numbers. */
  const words = data.words;
  const codes = data.codes;
  const marks = data.marks;
  root.classList.add("js");

  /* A text with {0}, {1} … replaced by numbers or texts. */
  function say(key, ...values) {
    return words[key].replace(/\{([0-9])\}/g, (all, i) => String(values[i]));
  }

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) { made.className = className; }
    if (text !== undefined) { made.textContent = text; }
    return made;
  }

  function button(text, action) {
    const made = element("button", "", text);
    made.type = "button";
    made.addEventListener("click", action);
    return made;
  }

  function labelled(text, control) {
    const label = element("label", "", text);
    label.append(control);
    return label;
  }

  /* Rows: from the page itself, or from the embedded data for large tables. */

  function rowsOfPage(table) {
    return Array.from(table.tBodies[0].rows, row => ({
      texts: Array.from(row.cells, cell => cell.textContent),
      element: () => row
    }));
  }

  function unpacked(cells) {
    return cells.map(cell => typeof cell === "number" ? data.pool[cell] : cell);
  }

  function rowsOfData(packed, columns, finding) {
    return packed.map(cells => {
      const texts = unpacked(cells);
      return { texts: texts, element: () => builtRow(texts, columns, finding) };
    });
  }

  function builtRow(texts, columns, finding) {
    const row = element("tr");
    texts.forEach((text, i) => {
      const cell = element(i === 0 ? "th" : "td", columns[i].kind + (columns[i].extra ? " x" : ""));
      if (i === 0) { cell.scope = "row"; }
      cell.append(content(text, columns[i].kind, finding ? i === 0 : false));
      row.append(cell);
    });
    return row;
  }

  function content(text, kind, finding) {
    if (kind === "word" && text !== "") {
      return element("span", "badge b-" + code(text), text);
    }
    if (finding || (kind === "link" && text.startsWith("https://"))) {
      const link = element("a", "", text);
      link.href = finding ? "#finding-" + slug(text) : text;
      link.rel = "noopener noreferrer";
      return link;
    }
    return document.createTextNode(text);
  }

  function code(text) {
    return Object.hasOwn(codes, text) ? codes[text] : slug(text);
  }

  function slug(text) {
    return text.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  }

  /* Order: numbers by size, words of severity, state and tier by rank, all else as text; nothing comes last. */

  function sortKey(text, kind) {
    if (kind === "number") {
      return text === "" ? NaN : parseFloat(text.replaceAll(marks.group, "").replace(marks.decimal, "."));
    }
    if (kind === "word") {
      const rank = RANKS.indexOf(code(text));
      return rank < 0 ? NaN : rank;
    }
    return text;
  }

  function compare(a, b) {
    if (typeof a === "number") {
      return Number.isNaN(a) ? (Number.isNaN(b) ? 0 : 1) : Number.isNaN(b) ? -1 : a - b;
    }
    return a === b ? 0 : a === "" ? 1 : b === "" ? -1 : a.localeCompare(b, root.lang, { numeric: true });
  }

  /* One table with its tools. */

  class Grid {
    constructor(box) {
      this.id = box.dataset.table;
      this.table = box.querySelector("table");
      this.tools = box.querySelector(".tools");
      this.heads = Array.from(this.table.tHead.rows[0].cells);
      this.title = this.table.caption.textContent;
      this.titles = this.heads.map(head => head.textContent);
      this.columns = this.heads.map(head =>
        ({ id: head.dataset.column, kind: head.dataset.kind, extra: head.classList.contains("x") }));
      const packed = data.tables[this.id];
      this.total = Number(box.dataset.total);
      this.decorate = () => {};
      this.rows = packed ? rowsOfData(packed, this.columns, this.id === "findings") : rowsOfPage(this.table);
      this.shown = this.rows;
      this.page = 0;
      this.sorted = -1;
      this.selects = [];
      this.addSorting();
      this.addTools();
      this.show();
    }

    at(column) {
      return this.columns.findIndex(c => c.id === column);
    }

    has(column) {
      return this.at(column) >= 0;
    }

    text(row, column) {
      const text = row.texts[this.at(column)];
      return text === undefined ? "" : text;
    }

    /* Whether the page holds fewer rows than there are. */
    isCut() {
      return this.rows.length < this.total;
    }

    drawn(row) {
      const shown = row.element();
      this.decorate(row, shown);
      return shown;
    }

    addSorting() {
      this.heads.forEach((head, i) => {
        const title = head.textContent;
        head.textContent = "";
        head.append(button(title, () => this.sort(i)));
      });
    }

    sort(column) {
      const descending = this.sorted === column && this.heads[column].getAttribute("aria-sort") === "ascending";
      this.heads.forEach(head => head.removeAttribute("aria-sort"));
      this.heads[column].setAttribute("aria-sort", descending ? "descending" : "ascending");
      this.sorted = column;
      const kind = this.columns[column].kind;
      const keyed = this.rows.map((row, i) => ({ row: row, key: sortKey(row.texts[column], kind), at: i }));
      keyed.sort((a, b) => {
        const order = compare(a.key, b.key);
        return (descending ? -order : order) || a.at - b.at;
      });
      this.rows = keyed.map(entry => entry.row);
      this.filter();
    }

    addTools() {
      this.search = element("input");
      this.search.type = "search";
      this.search.autocomplete = "off";
      this.search.addEventListener("input", () => this.filter());
      this.status = element("p", "status");
      this.status.setAttribute("role", "status");
      this.pager = element("div", "pager");
      this.before = button(say("previous"), () => this.turn(-1));
      this.after = button(say("next"), () => this.turn(1));
      this.pager.append(this.before, this.after);
      if (this.rows.length > FEW) {
        this.tools.append(labelled(say("find"), this.search));
        this.addSelects();
      }
      if (this.columns.some(column => column.extra)) { this.addColumnSwitch(); }
      if (this.rows.length > FEW) { this.tools.append(this.status, this.pager); }
      this.tools.hidden = !this.tools.hasChildNodes();
    }

    addSelects() {
      this.columns.forEach((column, i) => {
        if (column.kind !== "word") { return; }
        const options = Array.from(new Set(this.rows.map(row => row.texts[i]))).filter(word => word !== "");
        if (options.length < 2) { return; }
        options.sort((a, b) => RANKS.indexOf(code(a)) - RANKS.indexOf(code(b)));
        const select = element("select");
        select.append(new Option(say("all"), ""));
        options.forEach(word => select.append(new Option(word, word)));
        select.addEventListener("change", () => this.filter());
        this.selects.push({ column: i, select: select });
        this.tools.append(labelled(this.heads[i].textContent, select));
      });
    }

    addColumnSwitch() {
      const made = button(say("all-columns", this.columns.length), () => {
        const on = this.table.classList.toggle("all");
        made.setAttribute("aria-pressed", String(on));
      });
      made.setAttribute("aria-pressed", "false");
      this.tools.append(made);
    }

    filter() {
      const wanted = this.search.value.trim().toLowerCase();
      this.shown = this.rows.filter(row =>
        this.selects.every(s => s.select.value === "" || row.texts[s.column] === s.select.value) &&
        (wanted === "" || row.texts.some(text => text.toLowerCase().includes(wanted))));
      this.page = 0;
      this.show();
    }

    turn(by) {
      this.page += by;
      this.show();
    }

    show() {
      const from = this.page * PAGE;
      const rows = this.shown.slice(from, from + PAGE);
      this.table.tBodies[0].replaceChildren(...rows.map(row => this.drawn(row)));
      const all = this.shown.length === this.rows.length ? "" : say("of-all", this.rows.length);
      this.status.textContent = (this.shown.length === 0
        ? say("no-match")
        : say("rows", from + 1, from + rows.length, this.shown.length)) + all;
      this.before.disabled = this.page === 0;
      this.after.disabled = from + PAGE >= this.shown.length;
      this.pager.hidden = this.shown.length <= PAGE;
    }

    /* Small tables are printed whole, large ones as far as one page of them is shown. */
    showForPrint() {
      if (this.rows.length <= 1000) {
        this.table.tBodies[0].replaceChildren(...this.shown.map(row => this.drawn(row)));
      }
    }
  }

  const grids = new Map();
  document.querySelectorAll(".tablebox").forEach(box => {
    if (box.querySelector("table")) {
      const grid = new Grid(box);
      grids.set(grid.id, grid);
    }
  });

  /* Findings: links open what they lead to. */

  const page = {
    data: data, grids: grids, element: element, button: button, labelled: labelled, content: content,
    unpacked: unpacked, say: say, decoded: decoded, openTarget: openTarget, targetIsFolded: () => folds(target()),
    showAllFindings: () => {}
  };
  window.assay = page;

  /* Addresses are typed and mailed: one that is broken leads nowhere. */
  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch (broken) {
      return text;
    }
  }

  function target() {
    return location.hash.length > 1 ? document.getElementById(decoded(location.hash.slice(1))) : null;
  }

  function folds(found) {
    return Boolean(found) && found.tagName === "DETAILS";
  }

  function openTarget() {
    const found = target();
    if (folds(found)) {
      if (found.hidden) { page.showAllFindings(); }
      found.open = true;
      found.firstElementChild.focus({ preventScroll: true });
    }
    if (found) { found.scrollIntoView(); }
  }
  window.addEventListener("hashchange", openTarget);
  document.addEventListener("DOMContentLoaded", openTarget);
  /* Once the page is drawn the browser itself goes to the fragment, and takes the focus from what was opened before. */
  window.addEventListener("load", () => requestAnimationFrame(() => requestAnimationFrame(() => {
    if (document.activeElement === document.body) { openTarget(); }
  })));

  document.querySelectorAll("a[data-filter]").forEach(link => link.addEventListener("click", () => {
    const grid = grids.get("affected");
    if (grid) {
      grid.search.value = link.dataset.filter;
      grid.filter();
    }
  }));

  const findings = Array.from(document.querySelectorAll("details.finding"));
  const findingTools = document.getElementById("finding-tools");
  if (findingTools) {
    findingTools.hidden = findings.length === 0;
    document.getElementById("open-all").addEventListener("click", () => findings.forEach(f => { f.open = f.open || !f.hidden; }));
    document.getElementById("close-all").addEventListener("click", () => findings.forEach(f => { f.open = false; }));
  }

  /* Light and dark. */

  const theme = document.getElementById("theme");
  function isDark() {
    return root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }
  function nameTheme() {
    theme.textContent = say(isDark() ? "light" : "dark");
  }
  theme.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    nameTheme();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", nameTheme);
  theme.hidden = false;
  nameTheme();

  /* Paper shows everything that is folded on the screen, but of the principals only those that are open. */

  let folded = [];
  window.addEventListener("beforeprint", () => {
    folded = Array.from(document.querySelectorAll("details:not([open]):not(.principal)"));
    folded.forEach(details => { details.open = true; });
    grids.forEach(grid => grid.showForPrint());
  });
  window.addEventListener("afterprint", () => {
    folded.forEach(details => { details.open = false; });
    grids.forEach(grid => grid.show());
  });
}());
