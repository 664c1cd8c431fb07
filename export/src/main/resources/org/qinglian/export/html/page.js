(function () {
  "use strict";
  var root = document.documentElement;
  var data = JSON.parse(document.getElementById("chart-data").textContent);
  var charts = {};
  var ink = "#1c2b30";
  var muted = "#55666c";
  var line = "#dde5e6";
  var accent = "#0e5a63";
  var lost = "#d9c9a8";
  var deducted = "#9d2b20";
  var shades = ["#0e5a63", "#4d928f", "#a4c4ba", "#dcc078", "#c77d45", "#9d3a2f"];
  var font = getComputedStyle(document.body).fontFamily;

  root.classList.add("js");

  function language() {
    return root.lang === "en" ? "en" : "zh";
  }

  function say(text) {
    return text[language()];
  }

  function base(grid) {
    return {
      animation: false,
      textStyle: { fontFamily: font, color: ink },
      grid: Object.assign({ left: 8, right: 24, top: 16, bottom: 8, containLabel: true }, grid),
    };
  }

  var ruler = document.createElement("canvas").getContext("2d");

  /* The sum of the widths of its characters, by which the library breaks lines: kerning makes a word narrower than that. */
  function widthOf(text) {
    return Array.from(text).reduce(function (sum, character) { return sum + ruler.measureText(character).width; }, 0);
  }

  /* As wide as the longest name, up to a third of the chart; longer names are broken into lines. */
  function names(element, texts) {
    ruler.font = "13px " + font;
    var longest = Math.max.apply(null, texts.map(widthOf));
    var width = Math.ceil(Math.min(longest + 4, Math.max(96, element.clientWidth * (element.clientWidth < 520 ? 0.42 : 0.36))));
    return { color: ink, fontSize: 13, width: width, overflow: "break", lineHeight: 18 };
  }

  function namesOf(chart) {
    return chart.bars.map(function (bar) { return say(bar.name); });
  }

  function grades(chart, element) {
    var option = base({ right: 112 });
    option.xAxis = { type: "value", show: false, max: "dataMax" };
    option.yAxis = {
      type: "category",
      inverse: true,
      data: namesOf(chart),
      axisLine: { lineStyle: { color: line } },
      axisTick: { show: false },
      axisLabel: names(element, namesOf(chart)),
    };
    option.series = [{
      type: "bar",
      barMaxWidth: 26,
      barMinHeight: 1,
      data: chart.bars.map(function (bar) {
        return { value: bar.value, itemStyle: { color: bar.value ? shades[bar.shade] : "transparent" } };
      }),
      label: {
        show: true,
        position: "right",
        color: ink,
        fontSize: 13,
        formatter: function (point) {
          return point.value.toLocaleString("en-US") + "  " + chart.bars[point.dataIndex].share;
        },
      },
    }];
    return option;
  }

  /* One rectangle an interval, on an axis of numbers, so that the ends of the intervals can be read off. */
  function interval(params, api) {
    var from = api.coord([api.value(0), api.value(2)]);
    var to = api.coord([api.value(1), 0]);
    return {
      type: "rect",
      shape: { x: from[0] + 1, y: from[1], width: Math.max(to[0] - from[0] - 2, 1), height: to[1] - from[1] },
      style: { fill: accent },
    };
  }

  /* Ends of intervals as far apart as there is room for, the last one always among them. */
  function ends(bins, room) {
    var step = Math.ceil((bins.length + 1) / room);
    var last = bins.length - (bins.length % step || step);
    var ends = bins.filter(function (bin, i) { return i % step === 0 && (i < last || bins.length % step === 0); });
    return ends.map(function (bin) { return bin.from; }).concat(bins[bins.length - 1].to);
  }

  function scores(chart, element) {
    var bins = chart.bins;
    var labelled = ends(bins, Math.max(2, Math.floor((element.clientWidth - 80) / 40)));
    var option = base({ top: 34, bottom: 26 });
    option.xAxis = {
      type: "value",
      name: say(chart.x),
      nameLocation: "middle",
      nameGap: 30,
      nameTextStyle: { color: muted },
      min: bins[0].from,
      max: bins[bins.length - 1].to,
      splitLine: { show: false },
      axisTick: { show: true, customValues: labelled, lineStyle: { color: muted } },
      axisLine: { show: true, lineStyle: { color: muted } },
      axisLabel: { color: muted, customValues: labelled },
    };
    option.yAxis = {
      type: "value",
      name: say(chart.y),
      nameTextStyle: { color: muted, align: "left" },
      minInterval: 1,
      splitLine: { lineStyle: { color: line } },
      axisLabel: { color: muted },
    };
    option.tooltip = {
      formatter: function (point) {
        return point.value[0] + " – " + point.value[1] + ": " + point.value[2].toLocaleString("en-US");
      },
    };
    option.series = [{
      type: "custom",
      renderItem: interval,
      encode: { x: [0, 1], y: 2 },
      data: bins.map(function (bin) { return [bin.from, bin.to, bin.count]; }),
    }];
    return option;
  }

  function heads(chart, element) {
    var option = base({ top: 40, right: 96 });
    option.legend = { top: 4, left: 4, itemWidth: 14, itemHeight: 10, textStyle: { color: muted, fontSize: 13 } };
    option.xAxis = {
      type: "value",
      splitNumber: element.clientWidth < 520 ? 2 : 5,
      splitLine: { lineStyle: { color: line } },
      axisLabel: { color: muted, hideOverlap: true, formatter: signed, showMinLabel: true, showMaxLabel: true },
    };
    option.yAxis = {
      type: "category",
      inverse: true,
      data: namesOf(chart),
      axisTick: { show: false },
      axisLine: { onZero: false, lineStyle: { color: line } },
      axisLabel: names(element, namesOf(chart)),
    };
    var decal = { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4, color: "rgba(90,70,30,0.28)" };
    option.series = [
      part(say(chart.gained), accent, chart.bars.map(function (bar) { return Math.max(bar.points, 0); })),
      part(say(chart.lost), lost, chart.bars.map(function (bar) { return bar.loss || 0; })),
    ];
    option.series[1].itemStyle.decal = decal;
    if (chart.bars.some(function (bar) { return bar.points < 0; })) {
      option.series.push(part(say(chart.deducted), deducted, chart.bars.map(function (bar) { return Math.min(bar.points, 0); })));
    }
    option.series.push(labels(chart));
    return option;
  }

  function signed(value) {
    return (value < 0 ? "−" : "") + Math.abs(value);
  }

  function part(name, colour, values) {
    return { name: name, type: "bar", stack: "points", barMaxWidth: 22, itemStyle: { color: colour }, data: values };
  }

  /* Beside the bar and not in it, where two numbers would stand on each other when it is short. */
  function labels(chart) {
    return {
      type: "scatter",
      symbolSize: 0,
      itemStyle: { opacity: 1 },
      silent: true,
      tooltip: { show: false },
      data: chart.bars.map(function (bar, i) { return [Math.max(bar.points, 0) + (bar.loss || 0), i]; }),
      label: {
        show: true,
        position: "right",
        distance: 6,
        fontSize: 12,
        rich: { points: { color: accent, fontWeight: 600 }, minus: { color: deducted, fontWeight: 600 }, lost: { color: "#6b5518", padding: [0, 0, 0, 8] } },
        formatter: function (point) {
          var bar = chart.bars[point.dataIndex];
          return "{" + (bar.points < 0 ? "minus" : "points") + "|" + signed(bar.points) + "}" + (bar.loss ? "{lost|" + signed(-bar.loss) + "}" : "");
        },
      },
    };
  }

  var makers = { grades: grades, scores: scores, heads: heads };

  function height(chart, element) {
    var row = element.clientWidth < 520 ? 64 : 40;
    if (chart.kind === "grades") {
      return Math.max(260, 42 * chart.bars.length + 40);
    }
    return chart.kind === "heads" ? Math.max(200, row * chart.bars.length + 70) : 260;
  }

  function draw() {
    Object.keys(data).forEach(function (id) {
      var element = document.getElementById(id);
      if (!element || element.clientWidth === 0) {
        return;
      }
      element.style.height = height(data[id], element) + "px";
      if (!charts[id]) {
        charts[id] = echarts.init(element, null, { renderer: "svg" });
      }
      charts[id].resize();
      charts[id].setOption(makers[data[id].kind](data[id], element), true);
      var svg = element.querySelector("svg");
      if (svg) {
        svg.setAttribute("viewBox", "0 0 " + element.clientWidth + " " + element.clientHeight);
        svg.setAttribute("aria-hidden", "true");
      }
    });
  }

  function speak(tag) {
    root.lang = tag;
    var title = document.querySelector("title");
    document.title = title.dataset[language()];
    document.querySelectorAll(".language button").forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.dataset.lang === tag));
    });
    draw();
  }

  document.querySelectorAll(".language button").forEach(function (button) {
    button.addEventListener("click", function () { speak(button.dataset.lang); });
  });

  function asked() {
    if (location.hash === "#en" || /[?&]lang=en\b/.test(location.search)) {
      return "en";
    }
    return location.hash === "#zh" ? "zh-CN" : root.lang;
  }

  /* What a link leads to may be folded. */
  function unfold() {
    var target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (target && target.tagName === "DETAILS") {
      target.open = true;
      target.scrollIntoView();
    }
  }

  window.addEventListener("hashchange", function () {
    if (location.hash === "#en" || location.hash === "#zh") {
      speak(asked());
    }
    unfold();
  });

  var waiting = 0;
  window.addEventListener("resize", function () {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(draw);
  });

  /* Charts are drawn anew as wide as a sheet of paper, or their writing would shrink with them. */
  var opened = [];
  window.addEventListener("beforeprint", function () {
    opened = Array.prototype.slice.call(document.querySelectorAll("details:not([open])"));
    opened.forEach(function (details) { details.open = true; });
    root.classList.add("printing");
    draw();
  });
  window.addEventListener("afterprint", function () {
    opened.forEach(function (details) { details.open = false; });
    root.classList.remove("printing");
    draw();
  });

  speak(asked());
  unfold();
})();
