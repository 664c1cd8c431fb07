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

  /* As wide as the longest name, up to a third of the chart; longer names are broken into lines. */
  function names(element, texts) {
    ruler.font = "13px " + font;
    var longest = Math.max.apply(null, texts.map(function (text) { return ruler.measureText(text).width; }));
    var width = Math.ceil(Math.min(longest + 2, Math.max(96, element.clientWidth * (element.clientWidth < 520 ? 0.42 : 0.36))));
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
        return { value: bar.value, itemStyle: { color: shades[bar.shade] } };
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

  function scores(chart, element) {
    var bins = chart.bins;
    var width = bins[0].to - bins[0].from;
    var room = Math.max(1, Math.floor((element.clientWidth - 80) / 40));
    var step = Math.ceil((bins.length + 1) / room);
    var option = base({ top: 34, bottom: 26 });
    option.xAxis = {
      type: "value",
      name: say(chart.x),
      nameLocation: "middle",
      nameGap: 30,
      nameTextStyle: { color: muted },
      min: bins[0].from,
      max: bins[bins.length - 1].to,
      interval: width * step,
      splitLine: { show: false },
      axisTick: { show: true, lineStyle: { color: muted } },
      axisLine: { show: true, lineStyle: { color: muted } },
      axisLabel: { color: muted, hideOverlap: true, showMaxLabel: bins.length % step === 0 },
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
    var option = base({ top: 40, right: 40 });
    option.legend = { top: 4, left: 4, itemWidth: 14, itemHeight: 10, textStyle: { color: muted, fontSize: 13 } };
    option.xAxis = { type: "value", splitLine: { lineStyle: { color: line } }, axisLabel: { color: muted } };
    option.yAxis = {
      type: "category",
      inverse: true,
      data: namesOf(chart),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: line } },
      axisLabel: names(element, namesOf(chart)),
    };
    function label(sign, colour) {
      return {
        show: true,
        color: colour,
        fontSize: 12,
        formatter: function (point) {
          if (!point.value) {
            return "";
          }
          var text = String(Math.abs(point.value));
          return (sign < 0 || point.value < 0 ? "−" : "") + text;
        },
      };
    }
    option.series = [
      {
        name: say(chart.gained),
        type: "bar",
        stack: "points",
        barMaxWidth: 22,
        itemStyle: { color: accent },
        label: label(1, "#ffffff"),
        data: chart.bars.map(function (bar) {
          return bar.points || bar.loss
            ? bar.points
            : { value: 0, label: { position: "right", color: muted, formatter: "0" } };
        }),
      },
      {
        name: say(chart.lost),
        type: "bar",
        stack: "points",
        barMaxWidth: 22,
        itemStyle: { color: lost, decal: { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4, color: "rgba(90,70,30,0.28)" } },
        label: Object.assign(label(-1, "#4a3a12"), { position: "insideRight" }),
        data: chart.bars.map(function (bar) { return bar.loss || 0; }),
      },
    ];
    return option;
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

  window.addEventListener("hashchange", function () {
    if (location.hash === "#en" || location.hash === "#zh") {
      speak(asked());
    }
  });

  var waiting = 0;
  window.addEventListener("resize", function () {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(draw);
  });

  var opened = [];
  window.addEventListener("beforeprint", function () {
    opened = Array.prototype.slice.call(document.querySelectorAll("details:not([open])"));
    opened.forEach(function (details) { details.open = true; });
  });
  window.addEventListener("afterprint", function () {
    opened.forEach(function (details) { details.open = false; });
  });

  speak(asked());
})();
