// Runs behind Vega's code, which make_expected.py puts in front of it, over `specifications`.
vega.formatLocale({ decimal: ".", thousands: ",", grouping: [3], currency: ["£", ""] });

// Every group of the picture, from the outside inwards.
function* groups(mark) {
  for (const item of mark.items ?? []) {
    if (mark.marktype === "group") yield { mark, item };
    for (const inner of item.items ?? []) yield* groups(inner);
  }
}
const labels = (axis) => (axis.items ?? []).filter((mark) => mark.role === "axis-label")
  .flatMap((mark) => mark.items).map((item) => ({ value: item.datum.value, text: item.text }));
const seconds = (value) => value / 1000;

for (const [name, specification] of Object.entries(specifications)) {
  const view = new vega.View(vega.parse(specification), { renderer: "none" });
  await view.runAsync();
  for (const channel of ["x", "y"]) {
    const scale = view.scale(channel);
    const texts = [...groups(view.scenegraph().root)]
      .filter(({ mark, item }) => mark.role === "axis"
        && item.orient === (channel === "x" ? "bottom" : "left"))
      .flatMap(({ item }) => labels(item));
    const isDiscrete = ["band", "point", "ordinal"].includes(scale.type);
    const value = scale.type === "time" ? seconds : (x) => x;
    const length = isDiscrete ? 0 : view.signal(channel === "x" ? "width" : "height");
    console.log([name, channel, scale.type, length,
      scale.domain().map(value).join(isDiscrete ? "|" : " "),
      isDiscrete ? "" : texts.map((text) => value(text.value)).join(" "),
      texts.map((text) => text.text).join("|")].join("\t"));
  }
}
