// Runs behind Vega's code, which make_cases.py puts in front of it. Prints one case a line:
// a kind, its arguments and d3's answer, between tabs. Numbers in a list stand between spaces,
// labels between bars; instants are in seconds.
vega.formatLocale({ decimal: ".", thousands: ",", grouping: [3], currency: ["£", ""] });
// Vega's own scales take no locale, so their labels are without currency.
const plain = vega.defaultLocale();

let seed = 20261128;
function random() { // mulberry32
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const pick = (list) => list[Math.floor(random() * list.length)];
const whole = (low, high) => low + Math.floor(random() * (high - low + 1));
const digits = (x, n) => Number(x.toPrecision(n));
const times = (n, make) => { for (let i = 0; i < n; ++i) make(); };

const lines = [];
const write = (...fields) => lines.push(fields.join("\t"));
const numbers = (list) => list.map((x) => (Object.is(x, -0) ? 0 : +x)).join(" ");
const labels = (list) => list.join("|");
const count = () => pick([0.5, 1, 1.5, 2, 3, 4, 5, 5, 6, 7, 8, 10, 10, 12]);

/// Numbers of every size, mostly with few digits, some negative, some close to round ones.
function number() {
  const size = pick([whole(-9, 9), whole(-3, 6), whole(-3, 6), whole(0, 4)]);
  const x = digits(random() * 10 ** size, pick([1, 2, 3, 3, 4, 16]));
  const near = pick([x, x, x, x, Math.round(x), x * (1 + 1e-15)]);
  return random() < 0.25 ? -near : near;
}
function ends() {
  const a = number();
  const b = pick([number(), a + Math.abs(a) * digits(random(), 2), 0]);
  return a === b ? [a, a + 1] : random() < 0.7 ? [Math.min(a, b), Math.max(a, b)] : [a, b];
}
const linear = (ends) => vega.scale("linear")().domain(ends);

times(550, () => {
  const [a, b] = ends(), n = count();
  write("ticks", a, b, n, numbers(linear([a, b]).ticks(n)));
});
times(350, () => {
  const [a, b] = ends(), n = count();
  write("nice", a, b, n, numbers(linear([a, b]).nice(n).domain()));
});

function specifier() {
  const type = pick(["e", "f", "f", "g", "r", "s", "s", "%", "%", "p", "d", "b", "o", "x", "X", "c",
    "", "", "n"]);
  const precision = random() < 0.6 ? "." + whole(0, pick([3, 3, 6, 25])) : "";
  const width = random() < 0.25 ? String(whole(1, 20)) : "";
  return pick(["", "", "", "<", ">", "^", "=", "*>", ".^", "_=", "0="])
    + pick(["", "", "", "", "+", "-", "(", " "]) + pick(["", "", "", "$", "#"])
    + (width && random() < 0.4 ? "0" : "") + width + pick(["", ","]) + precision
    + pick(["", "", "~"]) + type;
}
const halves = () => pick([0.5, 1.5, 2.5, 0.05, 1.005, 2.675, 1.45, 0.125, 9.995, 999.5, 999999.5,
  0.000001, 1e-7, 1e21, 123456789012345680000, 5e-324, 1.7976931348623157e308, 0.1, 1 / 3]);
times(800, () => {
  const text = specifier();
  const x = pick([number(), number(), number(), halves() * pick([1, 1, -1]), whole(-9999, 99999), 0]);
  write("format", text, Object.is(x, -0) ? "-0" : x, plain.format(text)(x));
});

times(350, () => {
  const [a, b] = ends(), n = count();
  const text = pick([",f", "f", "s", "s", "%", "e", "", "r", "p", "g", ".1f", ".2s", "+f", "~s",
    ",d", ".0%"]);
  const scale = linear([a, b]);
  write("labels", a, b, n, text, labels(scale.ticks(n).map(scale.tickFormat(n, text))));
});

times(250, () => {
  const a = digits(10 ** (random() * 12 - 6), pick([1, 2, 4]));
  const b = digits(a * 10 ** (random() * pick([1, 3, 3, 6, 14])), pick([2, 3]));
  const sign = random() < 0.15 ? -1 : 1, n = pick([3, 5, 5, 10, 10]);
  const domain = random() < 0.2 ? [sign * b, sign * a] : [sign * a, sign * b];
  const scale = vega.scale("log")().domain(domain), ticks = scale.ticks(n);
  const text = pick(["s", "s", ",", ".1f", "e", "~g"]);
  write("log", ...domain, n, text, numbers(ticks), labels(ticks.map(scale.tickFormat(n, text))),
    numbers(scale.nice().domain()));
});

function instant() {
  const start = Date.UTC(pick([1850, 1900, 1969, 1999, 2000, 2016, 2020, 2023, 2024]), whole(0, 11),
    whole(1, 31));
  return start + pick([0, 0, 0, 3600e3 * whole(0, 23), 60e3 * whole(0, 1439), whole(0, 86399999)]);
}
const spans = [20, 900, 7e3, 9e4, 3e5, 4e6, 2e7, 2e8, 6e8, 2e9, 8e9, 3e10, 1e11, 6e11, 3e12, 2e13];
times(350, () => {
  const a = instant(), b = a + Math.ceil(random() * pick(spans)), n = pick([2, 3, 4, 5, 6, 8, 10]);
  const domain = random() < 0.15 ? [b, a] : [a, b];
  const scale = vega.scale("utc")().domain(domain), ticks = scale.ticks(n);
  const seconds = (list) => list.map((x) => x / 1000);
  // A domain of years that runs backwards is one that d3 leaves as it is.
  const nice = scale.copy().domain([a, b]).nice(n).domain();
  if (domain[0] > domain[1]) nice.reverse();
  write("time", ...seconds(domain), n, numbers(seconds(ticks)), labels(ticks.map(scale.tickFormat())),
    numbers(seconds(nice)));
});
times(220, () => {
  const fields = "YymdebBaAjHIMSLpq".split("");
  const text = Array.from({ length: whole(1, 4) },
    () => "%" + pick(["", "", "", "-", "_", "0"]) + pick(fields)).join(pick([" ", "-", "/", "%% "]));
  const x = instant();
  write("date", text, x / 1000, plain.utcFormat(text)(x));
});

times(120, () => {
  const n = whole(1, 9), from = whole(-50, 200), to = whole(-50, 700);
  const [inner, outer, align] = [1, 2, 3].map(() => digits(random(), 2));
  const scale = vega.scale("band")().domain(Array.from({ length: n }, (_, i) => i))
    .range([from, to]).paddingInner(inner).paddingOuter(outer).align(align);
  // Where less than one step fits, Vega's bands are wider than the range; d3's are not.
  if (n - inner + outer * 2 < 1) return;
  write("band", n, from, to, inner, outer, align, scale.step(), scale.bandwidth(),
    numbers(scale.domain().map(scale)));
});
times(80, () => {
  const kind = pick(["linear", "log"]), a = Math.abs(number()) || 1, b = pick([a, a * 10, a + 1, 3]);
  const scale = vega.scale(kind)().domain([a, b]).range([0, whole(100, 700)]);
  const x = a + random() * (b - a);
  write("position", kind, a, b, ...scale.range(), x, scale(x));
});

console.log(lines.join("\n"));
