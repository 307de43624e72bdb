(function () {
  'use strict';
  var root = document.documentElement;
  var specs = JSON.parse(document.getElementById('charts').textContent);
  var Flat = window.MarqueeFlat;
  var Geo = window.Plotly;
  window.PlotlyGeoAssets = { topojson: { world_110m: JSON.parse(document.getElementById('world').textContent) } };

  var FONT = 'Roboto, "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, "Noto Sans", sans-serif';
  var MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  var BREAKS = [1, 10, 30, 100, 300, 1000];
  var LABEL_WIDTH = 132;
  var coarse = window.matchMedia('(pointer: coarse)').matches;
  var pen = document.createElement('canvas').getContext('2d');
  var theme;

  function readTheme() {
    var style = getComputedStyle(root);
    theme = {};
    ['bg', 'overlay', 'fg', 'muted', 'faint', 'line', 'hair', 'grid', 'axis', 'none', 'movies', 'shows', 'other',
      'kids', 'family', 'teen', 'adult', 'c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 's0', 's1', 's2', 's3', 's4', 's5', 's6'].forEach(function (name) {
      theme[name] = style.getPropertyValue('--' + name).trim();
    });
    theme.plain = theme.movies;
    theme.cat = range(8).map(function (at) { return theme['c' + at]; });
    theme.seq = range(7).map(function (at) { return theme['s' + at]; });
  }

  /* Numbers and words. */
  function number(value) {
    if (value === null) { return 'no value'; }
    var digits = Number.isInteger(value) ? 0 : 1;
    var parts = Math.abs(value).toFixed(digits).split('.');
    parts[0] = parts[0].replace(/\B(?=(\d{3})+$)/g, ',');
    return (value < 0 ? '\u2212' : '') + parts.join('.');
  }
  function percent(part, whole) { return whole > 0 ? 100 * part / whole : 0; }
  /* Plotly reads a few tags in its texts; a title is text only. */
  function plain(text) { return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'); }
  function period(category) {
    var month = /^(\d{4})-(\d\d)$/.exec(category);
    return month ? MONTHS[month[2] - 1] + ' ' + month[1] : category;
  }
  function width(text, size) { pen.font = (size || 12) + 'px ' + FONT; return pen.measureText(text).width; }
  function elide(text, most) {
    if (width(text) <= most) { return text; }
    var low = 0, high = text.length;
    while (low < high) {
      var middle = (low + high + 1) >> 1;
      if (width(text.slice(0, middle).trimEnd() + '\u2026') <= most) { low = middle; } else { high = middle - 1; }
    }
    return text.slice(0, low).trimEnd() + '\u2026';
  }
  function range(count) { return Array.from({ length: count }, function (_, index) { return index; }); }
  function sum(values) { return values.reduce(function (total, value) { return total + (value || 0); }, 0); }
  function totals(spec) {
    return spec.categories.map(function (_, at) { return sum(spec.series.map(function (one) { return one.values[at]; })); });
  }

  /* Colours. */
  function colour(spec, at) {
    var role = spec.series[at].colour;
    var shared = spec.series.filter(function (one) { return one.colour === role; }).length > 1;
    return shared ? theme.cat[at % theme.cat.length] : theme[role];
  }
  function channels(hex) { return [1, 3, 5].map(function (at) { return parseInt(hex.substr(at, 2), 16); }); }
  function faded(hex, alpha) { return 'rgba(' + channels(hex).join(',') + ',' + alpha + ')'; }
  function luminance(hex) {
    var linear = channels(hex).map(function (one) {
      var share = one / 255;
      return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    });
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  }
  function onto(hex) { return luminance(hex) > 0.26 ? '#1b2027' : '#ffffff'; }

  /* What all charts share. */
  function layout(margin, more) {
    var base = {
      margin: margin, showlegend: false, hovermode: 'closest', dragmode: coarse ? false : 'zoom', bargap: 0.3,
      paper_bgcolor: 'rgba(0,0,0,0)', plot_bgcolor: 'rgba(0,0,0,0)',
      font: { family: FONT, size: 12, color: theme.muted },
      hoverlabel: { bgcolor: theme.overlay, bordercolor: theme.line, align: 'left', namelength: -1,
        font: { family: FONT, size: 13, color: theme.fg } },
      modebar: { bgcolor: 'rgba(0,0,0,0)', color: theme.faint, activecolor: theme.fg }
    };
    Object.keys(more).forEach(function (key) { base[key] = more[key]; });
    return base;
  }
  function hiddenAxis(from, to) { return { visible: false, fixedrange: true, range: [from, to] }; }
  function valueAxis(top) {
    return { range: [0, top > 0 ? top * 1.14 : 1], nticks: 5, tickformat: ',', gridcolor: theme.grid, zeroline: false,
      fixedrange: true, ticks: '', automargin: false };
  }
  function stepAxis(count, labels, room, at) {
    var widest = Math.max.apply(null, labels.map(function (label) { return width(label); }));
    var step = Math.max(1, Math.ceil((widest + 12) / (room / Math.max(1, count))));
    var shown = range(labels.length).filter(function (index) { return index % step === 0; });
    return { tickmode: 'array', tickvals: shown.map(function (index) { return index + (at || 0); }),
      ticktext: shown.map(function (index) { return plain(labels[index]); }), showgrid: false, zeroline: false,
      linecolor: theme.axis, showline: true, ticks: '', tickangle: 0, range: [-0.6, count - 0.4], fixedrange: coarse };
  }
  function note(x, y, text, more) {
    var base = { x: x, y: y, text: text, showarrow: false, font: { family: FONT, size: 12, color: theme.fg } };
    Object.keys(more || {}).forEach(function (key) { base[key] = more[key]; });
    return base;
  }
  function starred(spec) {
    return spec.categories.map(function (category, at) {
      return period(category) + (spec.partial && at === spec.categories.length - 1 ? '*' : '');
    });
  }
  function nameAxis(labels) {
    return { tickmode: 'array', tickvals: range(labels.length), range: [labels.length - 0.5, -0.5], fixedrange: true,
      ticktext: labels.map(function (label) { return plain(elide(label, LABEL_WIDTH)); }), showgrid: false,
      zeroline: false, ticks: 'outside', ticklen: 6, tickcolor: 'rgba(0,0,0,0)', tickfont: { color: theme.fg } };
  }
  function namesWidth(labels) {
    return 16 + Math.min(LABEL_WIDTH, Math.max.apply(null, labels.map(function (label) { return width(label); }).concat(0)));
  }

  /* One function for each kind: traces and layout. */
  var kinds = {
    bar: function (spec) {
      var labels = starred(spec), all = totals(spec), top = Math.max.apply(null, all);
      var traces = spec.series.map(function (one, at) {
        var last = at === spec.series.length - 1;
        return { type: 'bar', orientation: 'h', x: one.values, y: range(labels.length), hoverinfo: 'text',
          marker: { color: spec.categories.map(function (category) {
            return /^Other \(/.test(category) ? theme.other : colour(spec, at);
          }) },
          text: last ? all.map(function (value) { return '\u00a0' + number(value); }) : undefined, textposition: 'outside', cliponaxis: false, constraintext: 'none',
          textfont: { color: theme.muted },
          hovertext: one.values.map(function (value, index) {
            return plain(spec.categories[index] + (spec.series.length > 1 ? ', ' + one.name : '') + ': ' + number(value));
          }) };
      });
      return { traces: traces, layout: layout({ l: namesWidth(labels), r: 64, t: 4, b: 4 }, { barmode: 'stack', bargap: 0.42,
        dragmode: false, xaxis: hiddenAxis(0, top || 1), yaxis: nameAxis(labels) }) };
    },

    share: function (spec, room) {
      var labels = starred(spec), all = totals(spec);
      var left = namesWidth(labels), plot = room - left - 64;
      var traces = spec.series.map(function (one, at) {
        var fill = colour(spec, at);
        var shares = one.values.map(function (value, index) { return percent(value || 0, all[index]); });
        return { type: 'bar', orientation: 'h', x: shares, y: range(labels.length), hoverinfo: 'text',
          marker: { color: fill, line: { color: theme.bg, width: 1 } }, textposition: 'inside', insidetextanchor: 'middle',
          constraintext: 'none', textangle: 0, insidetextfont: { color: onto(fill), size: 12 },
          text: shares.map(function (share) { return share / 100 * plot >= 38 ? Math.round(share) + ' %' : ''; }),
          hovertext: shares.map(function (share, index) {
            return plain(labels[index] + ', ' + one.name + ': ' + share.toFixed(1) + ' % (' + number(one.values[index]) + ')');
          }) };
      });
      return { traces: traces, layout: layout({ l: left, r: 64, t: 4, b: 4 }, { barmode: 'stack', bargap: 0.28,
        dragmode: false, xaxis: hiddenAxis(0, 100), yaxis: nameAxis(labels),
        annotations: all.map(function (total, index) {
          return note(1, index, number(total), { xref: 'paper', xanchor: 'left', xshift: 8, font: { color: theme.muted, size: 12, family: FONT } });
        }) }) };
    },

    column: function (spec, room) {
      var labels = starred(spec), all = totals(spec), count = labels.length;
      var top = Math.max.apply(null, all), plot = room - 56, slot = plot / count;
      var traces = spec.series.map(function (one, at) {
        var fill = colour(spec, at);
        return { type: 'bar', x: range(count), y: one.values, hoverinfo: 'text',
          marker: { color: one.values.map(function (_, index) {
            return spec.partial && index === count - 1 ? faded(fill, 0.3) : fill;
          }) },
          hovertext: one.values.map(function (value, index) {
            return plain(period(spec.categories[index]) + (spec.series.length > 1 ? ', ' + one.name : '') + ': ' + number(value)
              + (spec.partial && index === count - 1 ? ' (' + spec.partial + ')' : ''));
          }) };
      });
      var highest = all.indexOf(top);
      var roomy = slot >= Math.max.apply(null, all.map(function (value) { return width(number(value)); })) + 4;
      var shapes = [];
      if (spec.partial) {
        var below = 0;
        spec.series.forEach(function (one, at) {
          var value = one.values[count - 1] || 0;
          shapes.push({ type: 'rect', x0: count - 1.35, x1: count - 0.65, y0: below, y1: below + value,
            line: { color: colour(spec, at), width: 1, dash: '3px,2px' } });
          below += value;
        });
      }
      return { traces: traces, layout: layout({ l: 48, r: 8, t: 8, b: 24 }, { barmode: 'stack', shapes: shapes,
        xaxis: stepAxis(count, labels, plot), yaxis: valueAxis(top),
        annotations: all.map(function (value, index) {
          return note(index, value, roomy || index === highest ? number(value) : '', { yanchor: 'bottom' });
        }).filter(function (one) { return one.text; }) }) };
    },

    line: function (spec, room) {
      var right = spec.partial ? 16 + Math.ceil(width(spec.partial)) : 8;
      var count = spec.categories.length, plot = room - 48 - right;
      var whole = spec.partial ? count - 1 : count;
      var top = Math.max.apply(null, spec.series.map(function (one) { return Math.max.apply(null, one.values); }));
      var traces = [], notes = [];
      spec.series.forEach(function (one, at) {
        var line = colour(spec, at);
        traces.push({ type: 'scatter', mode: 'lines', x: range(whole), y: one.values.slice(0, whole), hoverinfo: 'text',
          line: { color: line, width: 1.75 }, fill: spec.series.length === 1 ? 'tozeroy' : 'none', fillcolor: faded(line, 0.12),
          hovertext: one.values.map(function (value, index) {
            return plain(period(spec.categories[index]) + (spec.series.length > 1 ? ', ' + one.name : '') + ': ' + number(value));
          }) });
        if (spec.partial && count > 1) {
          traces.push({ type: 'scatter', mode: 'lines+markers', x: [count - 2, count - 1], y: one.values.slice(-2), hoverinfo: 'text',
            line: { color: line, width: 1.75, dash: '3px,3px' },
            marker: { size: [0, 7], color: theme.bg, line: { color: line, width: 1.75 } },
            hovertext: [null, plain(period(spec.categories[count - 1]) + ' (' + spec.partial + '): ' + number(one.values[count - 1]))] });
        }
      });
      var values = spec.series[0].values, highest = values.indexOf(Math.max.apply(null, values.slice(0, whole)));
      if (spec.series.length === 1 && highest >= 0) {
        traces.push({ type: 'scatter', mode: 'markers', x: [highest], y: [values[highest]], hoverinfo: 'skip',
          marker: { size: 7, color: colour(spec, 0) } });
        var late = highest > count * 0.82;
        notes.push(note(highest, values[highest], plain(number(values[highest]) + ' in ' + period(spec.categories[highest])),
          { xanchor: late ? 'right' : 'left', xshift: late ? -8 : 8, yshift: 2 }));
      }
      if (spec.partial) {
        notes.push(note(count - 1, values[count - 1], plain(spec.partial), { xanchor: 'left', xshift: 6,
          font: { color: theme.muted, size: 12, family: FONT } }));
      }
      var years = range(count).filter(function (index) { return /-01$/.test(spec.categories[index]); });
      var axis = stepAxis(count, spec.categories.map(period), plot);
      if (years.length > 1) {
        var every = Math.max(1, Math.ceil(44 / (plot / count * 12)));
        years = years.filter(function (_, index) { return index % every === 0; });
        axis.tickvals = years;
        axis.ticktext = years.map(function (index) { return spec.categories[index].slice(0, 4); });
      }
      axis.range = [-0.5, count - 0.5];
      return { traces: traces, layout: layout({ l: 48, r: right, t: 8, b: 24 }, { hovermode: 'x', xaxis: axis, yaxis: valueAxis(top), annotations: notes }) };
    },

    histogram: function (spec, room) {
      var bins = spec.series[0].values.length, plot = room - 56;
      var top = Math.max.apply(null, spec.series.map(function (one) { return Math.max.apply(null, one.values); }));
      var traces = spec.series.map(function (one, at) {
        return { type: 'bar', x: range(bins).map(function (index) { return index + 0.5; }), y: one.values, hoverinfo: 'text',
          width: 0.94, opacity: spec.series.length > 1 ? 0.75 : 1, marker: { color: colour(spec, at) },
          hovertext: one.values.map(function (value, index) {
            var to = spec.categories[index + 1];
            return plain(spec.categories[index] + (/\+$/.test(to) ? ' and more' : ' to under ' + to)
              + (spec.series.length > 1 ? ', ' + one.name : '') + ': ' + number(value));
          }) };
      });
      var axis = stepAxis(bins, spec.categories, plot);
      axis.range = [-0.1, bins + 0.1];
      return { traces: traces, layout: layout({ l: 48, r: 16, t: 8, b: 24 }, { barmode: 'overlay', xaxis: axis, yaxis: valueAxis(top) }) };
    },

    map: function (spec) {
      var six = theme.seq.slice(1), scale = [];
      six.forEach(function (fill, at) { scale.push([at / 6, fill], [(at + 1) / 6, fill]); });
      var values = spec.series[0].values, places = [], classes = [], texts = [];
      spec.places.forEach(function (place, at) {
        if (place && values[at] >= 1) {
          places.push(place);
          classes.push(BREAKS.filter(function (least) { return values[at] >= least; }).length - 1);
          texts.push(plain(spec.categories[at] + ': ' + number(values[at])));
        }
      });
      return { traces: [{ type: 'choropleth', locations: places, z: classes, zmin: -0.5, zmax: 5.5, colorscale: scale,
        showscale: false, text: texts, hoverinfo: 'text', marker: { line: { color: theme.bg, width: 0.5 } } }],
      layout: layout({ l: 0, r: 0, t: 0, b: 0 }, { dragmode: coarse ? false : 'pan', geo: { projection: { type: 'natural earth' },
        showframe: false, showcoastlines: false, showland: true, landcolor: theme.none, showcountries: true,
        countrycolor: theme.bg, countrywidth: 0.5, showlakes: false, bgcolor: 'rgba(0,0,0,0)', lataxis: { range: [-57, 84] },
        lonaxis: { range: [-180, 180] } } }) };
    },

    heat_map: function (spec, room) {
      var rows = spec.series.map(function (one) { return one.name; }), count = spec.categories.length;
      var left = namesWidth(rows), cell = (room - left - 8) / count, top = 0, notes = [];
      spec.series.forEach(function (one) { top = Math.max.apply(null, one.values.concat(top)); });
      var scale = theme.seq.map(function (fill, at) { return [at / 6, fill]; });
      spec.series.forEach(function (one, row) {
        one.values.forEach(function (value, column) {
          var text = value === null ? '' : number(value);
          if (text && width(text) + 4 <= cell) {
            var fill = theme.seq[Math.round(6 * (top > 0 ? value / top : 0))];
            notes.push(note(column, row, text, { font: { color: onto(fill), size: 12, family: FONT } }));
          }
        });
      });
      var across = stepAxis(count, spec.categories.map(period), room - left - 8);
      across.showline = false;
      across.side = 'bottom';
      across.range = [-0.5, count - 0.5];
      return { traces: [{ type: 'heatmap', z: spec.series.map(function (one) { return one.values; }), x: range(count), y: range(rows.length),
        zmin: 0, zmax: top || 1, colorscale: scale, showscale: false, xgap: 2, ygap: 2, hoverinfo: 'text',
        text: spec.series.map(function (one) {
          return one.values.map(function (value, at) { return plain(one.name + ', ' + period(spec.categories[at]) + ': ' + number(value)); });
        }) }],
      layout: layout({ l: left, r: 8, t: 4, b: 24 }, { dragmode: false, annotations: notes, xaxis: across, yaxis: nameAxis(rows) }) };
    }
  };

  function draw(place) {
    var spec = specs[place.id];
    var drawn = kinds[spec.kind](spec, place.clientWidth);
    var still = spec.kind === 'bar' || spec.kind === 'share' || spec.kind === 'heat_map';
    var buttons = spec.kind === 'map' ? ['zoomInGeo', 'zoomOutGeo', 'resetGeo', 'toImage']
      : still ? ['toImage'] : ['resetScale2d', 'toImage'];
    drawn.layout.height = place.clientHeight;
    drawn.layout.width = place.clientWidth;
    (spec.kind === 'map' ? Geo : Flat).react(place, drawn.traces, drawn.layout, {
      displaylogo: false, displayModeBar: coarse ? false : 'hover', modeBarButtons: [buttons], scrollZoom: false,
      doubleClick: 'reset', toImageButtonOptions: { format: 'svg', filename: place.id }
    });
    place.dataset.drawn = place.clientWidth;
  }

  var places = Array.from(document.querySelectorAll('.plot'));
  function drawNew(place) { if (!place.dataset.drawn) { draw(place); } }
  function redraw() {
    readTheme();
    places.forEach(function (place) { if (place.dataset.drawn) { draw(place); } });
  }
  readTheme();
  if ('IntersectionObserver' in window) {
    var near = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) {
        if (entry.isIntersecting) { near.unobserve(entry.target); drawNew(entry.target); }
      });
    }, { rootMargin: '600px' });
    places.forEach(function (place) { near.observe(place); });
  } else {
    places.forEach(drawNew);
  }
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  function fit(place) {
    if (place.dataset.drawn && Number(place.dataset.drawn) !== place.clientWidth) { draw(place); }
  }
  if ('ResizeObserver' in window) {
    var sizes = new ResizeObserver(function (entries) { entries.forEach(function (entry) { fit(entry.target); }); });
    places.forEach(function (place) { sizes.observe(place); });
  } else {
    window.addEventListener('resize', function () { places.forEach(fit); });
  }
  window.addEventListener('beforeprint', function () {
    root.dataset.print = '';
    readTheme();
    places.forEach(draw);
  });
  window.addEventListener('afterprint', function () { delete root.dataset.print; redraw(); });

  /* The table behind a chart, as CSV. */
  function csv(table) {
    return Array.from(table.rows).map(function (row) {
      return Array.from(row.cells).map(function (cell) {
        var text = cell.textContent.trim().replace(/^-?[\d,]+(\.\d+)?$/, function (digits) { return digits.replace(/,/g, ''); });
        return /[",\n]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
      }).join(',');
    }).join('\n') + '\n';
  }
  function copy(text) {
    if (navigator.clipboard && window.isSecureContext) { return navigator.clipboard.writeText(text); }
    var area = document.createElement('textarea');
    area.value = text;
    document.body.appendChild(area);
    area.select();
    document.execCommand('copy');
    area.remove();
    return Promise.resolve();
  }
  document.addEventListener('click', function (event) {
    var button = event.target.closest('button.copy');
    if (!button) { return; }
    copy(csv(button.parentNode.querySelector('table'))).then(function () {
      button.textContent = 'Copied';
      setTimeout(function () { button.textContent = 'Copy as CSV'; }, 2000);
    });
  });

  /* Where the reader is, in the table of contents. */
  var links = Array.from(document.querySelectorAll('.toc li a'));
  var sections = links.map(function (link) { return document.querySelector(link.getAttribute('href')); });
  function mark() {
    var here = 0;
    sections.forEach(function (section, at) { if (section.getBoundingClientRect().top < 160) { here = at; } });
    if (window.innerHeight + window.scrollY >= document.body.scrollHeight - 4) { here = sections.length - 1; }
    links.forEach(function (link, at) {
      link.classList.toggle('here', at === here);
      if (at === here) { link.setAttribute('aria-current', 'true'); } else { link.removeAttribute('aria-current'); }
    });
  }
  document.addEventListener('scroll', mark, { passive: true });
  mark();
})();
