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
  /* The last category where it is all other names together. */
  function isRest(spec, at) { return spec.rest === true && at === spec.categories.length - 1; }
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
          marker: { color: spec.categories.map(function (_, place) {
            return isRest(spec, place) ? theme.other : colour(spec, at);
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
    },

    grouped: function (spec) {
      var labels = starred(spec), top = 0;
      spec.series.forEach(function (one) { top = Math.max.apply(null, one.values.concat(top)); });
      var traces = spec.series.map(function (one, at) {
        return { type: 'bar', orientation: 'h', x: one.values, y: range(labels.length), hoverinfo: 'text', marker: { color: colour(spec, at) },
          text: one.values.map(function (value) { return '\u00a0' + number(value); }), textposition: 'outside', cliponaxis: false,
          constraintext: 'none', textfont: { color: theme.muted },
          hovertext: one.values.map(function (value, index) { return plain(one.name + ', ' + spec.categories[index] + ': ' + number(value)); }) };
      });
      return { traces: traces, layout: layout({ l: namesWidth(labels), r: 64, t: 4, b: 4 }, { barmode: 'group', bargap: 0.3,
        dragmode: false, xaxis: hiddenAxis(0, top || 1), yaxis: nameAxis(labels) }) };
    },

    box: function (spec) {
      var rows = range(spec.boxes.length), top = Math.max.apply(null, spec.boxes.map(function (one) { return one.highest; }));
      function all(key) { return spec.boxes.map(function (one) { return one[key]; }); }
      var far = { x: [], y: [], text: [] };
      spec.boxes.forEach(function (one, row) {
        one.outliers.forEach(function (outlier) {
          far.x.push(outlier[0]);
          far.y.push(row);
          far.text.push(plain(spec.categories[row] + ', ' + number(outlier[0]) + ': ' + number(outlier[1])));
        });
      });
      var words = spec.boxes.map(function (one, row) {
        return plain(spec.categories[row] + ': median ' + number(one.median) + ', half from ' + number(one.lower_quartile) + ' to '
          + number(one.upper_quartile) + ', whiskers ' + number(one.lower_whisker) + ' to ' + number(one.upper_whisker)
          + ', all ' + number(one.lowest) + ' to ' + number(one.highest) + '; ' + number(one.count) + ' titles');
      });
      var axis = valueAxis(top);
      axis.range = [0, top * 1.04];
      return { traces: [
        { type: 'box', orientation: 'h', y: rows, q1: all('lower_quartile'), median: all('median'), q3: all('upper_quartile'),
          lowerfence: all('lower_whisker'), upperfence: all('upper_whisker'), line: { color: colour(spec, 0), width: 1.25 },
          fillcolor: faded(theme.plain, 0.3), width: 0.5, hoverinfo: 'skip' },
        { type: 'scatter', mode: 'markers', x: all('median'), y: rows, marker: { size: 14, opacity: 0 }, hoverinfo: 'text', hovertext: words },
        { type: 'scatter', mode: 'markers', x: far.x, y: far.y, hovertext: far.text, hoverinfo: 'text',
          marker: { size: 5, color: 'rgba(0,0,0,0)', line: { color: theme.plain, width: 1.25 } } }],
      layout: layout({ l: namesWidth(spec.categories), r: 52, t: 4, b: 24 }, { dragmode: false, xaxis: axis, yaxis: nameAxis(spec.categories),
        annotations: spec.boxes.map(function (one, row) {
          return note(1, row, number(one.median), { xref: 'paper', xanchor: 'left', xshift: 8 });
        }) }) };
    },

    tree_map: function (spec, room, height) {
      var values = spec.series[0].values, order = range(values.length).filter(function (at) { return values[at] > 0; });
      function rest(at) { return isRest(spec, at) ? 1 : 0; }
      order.sort(function (a, b) { return rest(a) - rest(b) || values[b] - values[a]; });
      var top = Math.max.apply(null, order.filter(function (at) { return !rest(at); }).map(function (at) { return values[at]; }));
      var parts = squares(order.map(function (at) { return values[at]; }), room, height), notes = [];
      var traces = order.map(function (at, index) {
        var part = parts[index], step = Math.min(7, Math.max(2, Math.ceil(Math.sqrt(values[at] / top) * 7)));
        var fill = rest(at) ? theme.other : theme.seq[step - 1];
        if (part.h > 34 && part.w > 52) {
          notes.push(note(part.x + 6, part.y + 4, plain(elide(spec.categories[at], part.w - 12)) + '<br>' + number(values[at]),
            { xanchor: 'left', yanchor: 'top', align: 'left', font: { family: FONT, size: 12, color: onto(fill) } }));
        }
        return { type: 'scatter', mode: 'lines', fill: 'toself', fillcolor: fill, hoveron: 'fills', hoverinfo: 'text', line: { width: 1, color: theme.bg },
          x: [part.x, part.x + part.w, part.x + part.w, part.x, part.x], y: [part.y, part.y, part.y + part.h, part.y + part.h, part.y],
          text: plain(spec.categories[at] + ': ' + number(values[at])) };
      });
      return { traces: traces, layout: layout({ l: 0, r: 0, t: 0, b: 0 }, { dragmode: false, annotations: notes,
        xaxis: hiddenAxis(0, room), yaxis: hiddenAxis(height, 0) }) };
    },

    scatter: function (spec, room, height) {
      var wide = each(spec.across.steps, (room - 56) / 5), high = each(spec.up.steps, (height - 32) / 5), most = 0;
      var columns = Math.ceil(spec.across.steps / wide), rows = Math.ceil(spec.up.steps / high);
      var counts = range(rows).map(function () { return range(columns).map(function () { return 0; }); });
      spec.cells.forEach(function (cell) {
        var column = Math.floor((cell[0] - spec.across.first) / spec.across.width / wide);
        var row = Math.floor((cell[1] - spec.up.first) / spec.up.width / high);
        counts[row][column] += cell[2];
        most = Math.max(most, counts[row][column]);
      });
      function stretch(axis, step, by) {
        var low = axis.first + step * by * axis.width, up = low + by * axis.width - 1;
        return axis.unit + ' ' + (low === up ? low : low + ' to ' + up);
      }
      function middle(axis, step, by) { return axis.first + (step + 0.5) * by * axis.width; }
      var scale = [];
      theme.seq.forEach(function (fill, at) { scale.push([at / 7, fill], [(at + 1) / 7, fill]); });
      return { traces: [{ type: 'heatmap', x: range(columns).map(function (at) { return middle(spec.across, at, wide); }),
        y: range(rows).map(function (at) { return middle(spec.up, at, high); }), zmin: 0.5, zmax: 7.5, colorscale: scale, showscale: false,
        xgap: 1, ygap: 1, hoverinfo: 'text',
        z: counts.map(function (row) {
          return row.map(function (count) { return count ? most > 1 ? 1 + Math.floor(6 * Math.log(count) / Math.log(most) + 1e-9) : 7 : null; });
        }),
        text: counts.map(function (row, y) {
          return row.map(function (count, x) {
            return plain(stretch(spec.across, x, wide) + ', ' + stretch(spec.up, y, high) + ': ' + number(count));
          });
        }) }],
      layout: layout({ l: 48, r: 8, t: 8, b: 24 }, { xaxis: { showgrid: false, zeroline: false, ticks: '', nticks: 10, tickformat: 'd', linecolor: theme.axis, showline: true },
        yaxis: { gridcolor: theme.grid, zeroline: false, ticks: '', nticks: 6, tickformat: 'd' } }) };
    },

    network: function (spec, room, height) {
      var most = Math.max.apply(null, spec.links.map(function (link) { return link[2]; })), values = [], kind = [];
      spec.categories.forEach(function (_, at) {
        kind[at] = Math.max(0, spec.series.findIndex(function (one) { return one.values[at] !== null; }));
        values[at] = spec.series[kind[at]].values[at];
      });
      var top = Math.max.apply(null, values), share = Math.min(0.8, 2.6 * height / room);
      function x(at) { return room * (0.5 + (spec.places[at][0] - 0.5) * share); }
      function y(at) { return height * (0.07 + 0.86 * spec.places[at][1]); }
      var traces = spec.links.map(function (link) {
        return { type: 'scatter', mode: 'lines', x: [x(link[0]), x(link[1])], y: [y(link[0]), y(link[1])], hoverinfo: 'skip',
          line: { color: theme.axis, width: Math.max(1, 6 * link[2] / most) } };
      });
      traces.push({ type: 'scatter', mode: 'markers', hoverinfo: 'text', marker: { size: 10, opacity: 0 },
        x: spec.links.map(function (link) { return (x(link[0]) + x(link[1])) / 2; }), y: spec.links.map(function (link) { return (y(link[0]) + y(link[1])) / 2; }),
        hovertext: spec.links.map(function (link) { return plain(spec.categories[link[0]] + ' and ' + spec.categories[link[1]] + ': ' + number(link[2])); }) });
      traces.push({ type: 'scatter', mode: 'markers+text', hoverinfo: 'text', x: range(values.length).map(x), y: range(values.length).map(y),
        text: spec.categories.map(plain), textposition: range(values.length).map(function (at) { return x(at) > room - 150 ? 'middle left' : 'middle right'; }), textfont: { size: 12, color: theme.fg },
        marker: { opacity: 1, color: kind.map(function (one) { return colour(spec, one); }), line: { color: theme.bg, width: 1 },
          size: values.map(function (value) { return Math.max(6, 22 * Math.sqrt(value / top)); }) },
        hovertext: spec.categories.map(function (name, at) { return plain(name + ': ' + number(values[at])); }) });
      return { traces: traces, layout: layout({ l: 0, r: 0, t: 0, b: 0 }, { dragmode: coarse ? false : 'pan', xaxis: still(0, room), yaxis: still(height, 0) }) };
    },

    word_list: function (spec, room, height) {
      var values = spec.series[0].values, top = Math.max.apply(null, values), columns = Math.max(1, Math.floor(room / 190));
      var rows = Math.max(Math.ceil(values.length / columns), Math.floor(height / 30)), notes = [];
      spec.categories.forEach(function (word, at) {
        var size = values[at] >= top / 1.25 ? 20 : values[at] >= top / 2 ? 15 : values[at] >= top / 4 ? 13 : 12;
        var left = Math.floor(at / rows) * (room / columns), y = (at % rows + 0.5) * height / rows;
        notes.push(note(left + 40, y, number(values[at]), { xanchor: 'right', font: { family: FONT, size: 12, color: theme.muted } }));
        notes.push(note(left + 48, y, plain(elide(word, room / columns - 56)), { xanchor: 'left', font: { family: FONT, size: size, color: theme.fg } }));
      });
      return { traces: [{ type: 'scatter', x: [], y: [] }], layout: layout({ l: 0, r: 0, t: 0, b: 0 },
        { dragmode: false, annotations: notes, xaxis: hiddenAxis(0, room), yaxis: hiddenAxis(height, 0) }) };
    }
  };

  function still(from, to) { return { visible: false, range: [from, to] }; }

  /* How many steps make a block, so that there are no more than may be. */
  function each(steps, most) {
    for (var power = 1; ; power *= 10) {
      for (var lead of [1, 2, 5]) {
        if (Math.ceil(steps / (lead * power)) <= Math.max(1, most)) { return lead * power; }
      }
    }
  }

  /* Squarified: Bruls, Huizing and van Wijk (2000), as the window does it. */
  function squares(values, width, height) {
    var whole = sum(values), areas = values.map(function (value) { return value / whole * width * height; });
    var x = 0, y = 0, parts = [], from = 0;
    function worst(to) {
      var side = Math.min(width, height), row = areas.slice(from, to), all = sum(row);
      return Math.max.apply(null, row.map(function (area) {
        var ratio = side * side * area / (all * all);
        return Math.max(ratio, 1 / ratio);
      }));
    }
    while (from < areas.length) {
      var to = from + 1;
      while (to < areas.length && worst(to + 1) <= worst(to)) { to++; }
      var all = sum(areas.slice(from, to)), upright = width >= height, thick = all / (upright ? height : width), along = upright ? y : x;
      for (var at = from; at < to; at++) {
        var length = areas[at] / thick;
        parts.push(upright ? { x: x, y: along, w: thick, h: length } : { x: along, y: y, w: length, h: thick });
        along += length;
      }
      if (upright) { x += thick; width -= thick; } else { y += thick; height -= thick; }
      from = to;
    }
    return parts;
  }

  function draw(place) {
    var spec = specs[place.id];
    var drawn = kinds[spec.kind](spec, place.clientWidth, place.clientHeight);
    var fixed = ['bar', 'share', 'heat_map', 'grouped', 'box', 'tree_map', 'word_list'].indexOf(spec.kind) >= 0;
    var buttons = spec.kind === 'map' ? ['zoomInGeo', 'zoomOutGeo', 'resetGeo', 'toImage']
      : fixed ? ['toImage'] : ['resetScale2d', 'toImage'];
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
