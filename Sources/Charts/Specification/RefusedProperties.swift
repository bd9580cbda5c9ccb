// What Vega-Lite has and charts here do not, with what to do instead; and names of other grammars.

let foreignChannels = [
  "colour": "color", "fill": "color", "stroke": "color", "dash": "strokeDash", "label": "text",
  "series": "color", "group": "xOffset", "xError": "x2", "yError": "y2",
]

let foreignProperties = [
  "name": "field", "column": "field", "label": "title", "unit": "title", "aggregation": "aggregate",
]

let refusedChannels: KeyValuePairs = [
  "size": "lengths and places show values; areas of marks mislead",
  "opacity": "tell series apart by \"color\"", "fillOpacity": "tell series apart by \"color\"",
  "strokeWidth": "tell series apart by \"strokeDash\"", "angle": "texts are horizontal",
  "theta": "compare parts with bars: put the value on x or y",
  "radius": "compare parts with bars: put the value on x or y",
  "row": "draw a chart for each", "column": "draw a chart for each",
  "facet": "draw a chart for each", "tooltip": "charts are still pictures",
  "href": "charts are still pictures", "url": "charts are still pictures",
  "key": "leave it out", "description": "describe the chart as a whole",
  "latitude": "there are no maps: compare places with bars",
  "longitude": "there are no maps: compare places with bars",
]

let refusedProperties: KeyValuePairs = [
  "bin": "make the classes a column of the data", "impute": "missing values are always gaps",
  "condition": "make the condition a column of the data", "header": "draw a chart for each",
  "bandPosition": "leave it out", "band": "leave it out",
]

let refusedOfLegends: KeyValuePairs = [
  "orient": "legends stand above the chart, in the order of the data",
  "values": "choose the rows with \"transform\"", "format": "give the names in the data",
  "labelExpr": "give the names in the data", "direction": "legends stand above the chart",
  "columns": "the program finds the room", "symbolType": "the theme says how marks look",
  "labelFontSize": "the theme says how text looks", "offset": "legends stand above the chart",
]

let refusedOfAxes: KeyValuePairs = [
  "labelAngle": "labels are horizontal: put long names on y",
  "orient": "axes stand at the left and below", "ticks": "the theme says how axes look",
  "domain": "the theme says how axes look", "labelExpr": "give the names in the data",
  "labelFontSize": "the theme says how text looks", "titleFontSize": "the theme has the sizes",
  "labelColor": "the theme says how text looks", "gridColor": "the theme says how axes look",
  "gridDash": "the theme says how axes look", "labelOverlap": "labels never collide",
  "labelLimit": "labels are wrapped", "offset": "axes stand at the left and below",
  "titleAngle": "texts are horizontal", "formatType": "the type says what the values are",
  "tickMinStep": "give the ticks as \"values\"", "labelPadding": "the program finds the room",
  "titlePadding": "the program finds the room", "labelAlign": "the program finds the room",
]
