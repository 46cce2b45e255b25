(function () {
  'use strict';
  const body = document.body;
  const search = document.getElementById('search');
  const found = document.getElementById('found');
  const all = found.textContent;
  const sections = Array.from(document.querySelectorAll('.table[id]'));
  const entries = new Map(Array.from(document.querySelectorAll('nav li')).map(item => [data(item, 'of'), item]));
  const texts = new Map();

  function data(element, name) {
    return element.getAttribute('data-' + name);
  }

  function mark(element, name, isSo) {
    if (isSo) {
      element.classList.add(name);
    } else {
      element.classList.remove(name);
    }
  }

  function textOf(section) {
    if (!texts.has(section)) {
      texts.set(section, section.textContent.toLowerCase());
    }
    return texts.get(section);
  }

  function filter() {
    const words = search.value.toLowerCase().split(/\s+/).filter(word => word);
    let count = 0;
    sections.forEach(section => {
      const shown = words.every(word => textOf(section).indexOf(word) >= 0);
      mark(section, 'hidden', !shown);
      mark(entries.get(section.id), 'hidden', !shown);
      count += shown ? 1 : 0;
    });
    found.textContent = words.length ? count + ' found' : all;
  }

  search.addEventListener('input', filter);
  document.addEventListener('keydown', event => {
    if (event.key === '/' && document.activeElement !== search) {
      event.preventDefault();
      search.focus();
    } else if (event.key === 'Escape') {
      search.value = '';
      filter();
      pick(null);
    }
  });

  const svg = document.getElementById('drawing');
  const stage = document.getElementById('picture');
  const boxes = svg ? Array.from(svg.querySelectorAll('.box')) : [];
  const lines = svg ? Array.from(svg.querySelectorAll('.line')) : [];
  const view = { x: 0, y: 0, width: 1, height: 1 };
  let picked = null;

  function scale() {
    const width = svg.clientWidth || 1200;
    const height = svg.clientHeight || 800;
    return Math.min(width / view.width, height / view.height);
  }

  function draw() {
    svg.setAttribute('viewBox', [view.x, view.y, view.width, view.height].join(' '));
    mark(svg, 'distant', scale() < 0.62);
  }

  function fit(x, y, width, height) {
    const wide = svg.clientWidth || 1200;
    const high = svg.clientHeight || 800;
    const wanted = Math.min(1.2, wide / (width + 40), (high - 50) / (height + 40));
    view.width = wide / wanted;
    view.height = high / wanted;
    view.x = x + width / 2 - view.width / 2;
    view.y = y + height / 2 - (high / 2 + 20) / wanted;
    draw();
  }

  function fitAll() {
    fit(0, 0, Number(data(svg, 'width')), Number(data(svg, 'height')));
  }

  function zoom(factor, x, y) {
    const wanted = Math.min(4, Math.max(0.02, scale() * factor)) / scale();
    view.x = x - (x - view.x) / wanted;
    view.y = y - (y - view.y) / wanted;
    view.width /= wanted;
    view.height /= wanted;
    draw();
  }

  function place(event) {
    const edge = svg.getBoundingClientRect();
    return {
      x: view.x + (event.clientX - edge.left) / scale(),
      y: view.y + (event.clientY - edge.top) / scale()
    };
  }

  function pick(anchor) {
    if (!svg) {
      return;
    }
    picked = anchor;
    const near = new Set([anchor]);
    lines.forEach(line => {
      const touches = data(line, 'from') === anchor || data(line, 'to') === anchor;
      mark(line, 'near-by', touches);
      if (touches) {
        near.add(data(line, 'from'));
        near.add(data(line, 'to'));
      }
    });
    boxes.forEach(box => {
      mark(box, 'near-by', near.has(data(box, 'of')));
      mark(box, 'picked', data(box, 'of') === anchor);
    });
    mark(svg, 'chosen', anchor !== null);
  }

  function around(anchor) {
    pick(anchor);
    const places = boxes.filter(box => box.classList.contains('near-by')).map(placeOf);
    if (places.length) {
      const left = Math.min.apply(null, places.map(place => place.x));
      const top = Math.min.apply(null, places.map(place => place.y));
      const right = Math.max.apply(null, places.map(place => place.x + place.width));
      const bottom = Math.max.apply(null, places.map(place => place.y + place.height));
      fit(left, top, right - left, bottom - top);
    }
  }

  function placeOf(box) {
    const at = /translate\(([-0-9.]+) ([-0-9.]+)\)/.exec(box.getAttribute('transform'));
    const outline = box.querySelector('rect');
    return {
      x: Number(at[1]),
      y: Number(at[2]),
      width: Number(outline.getAttribute('width')),
      height: Number(outline.getAttribute('height'))
    };
  }

  if (svg) {
    let start = null;
    let moved = false;
    stage.addEventListener('wheel', event => {
      event.preventDefault();
      const at = place(event);
      zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15, at.x, at.y);
    }, { passive: false });
    stage.addEventListener('pointerdown', event => {
      start = { x: event.clientX, y: event.clientY, left: view.x, top: view.y };
      moved = false;
    });
    window.addEventListener('pointermove', event => {
      if (start) {
        moved = moved || Math.abs(event.clientX - start.x) + Math.abs(event.clientY - start.y) > 4;
        view.x = start.left - (event.clientX - start.x) / scale();
        view.y = start.top - (event.clientY - start.y) / scale();
        mark(svg, 'moving', moved);
        draw();
      }
    });
    window.addEventListener('pointerup', () => {
      start = null;
      svg.classList.remove('moving');
    });
    stage.addEventListener('dragstart', event => event.preventDefault());
    stage.addEventListener('click', event => {
      if (event.target.closest('.tools')) {
        return;
      }
      const box = event.target.closest('.box');
      if (moved || (box && data(box, 'of') !== picked)) {
        event.preventDefault();
      }
      if (!moved) {
        pick(box ? data(box, 'of') : null);
      }
    });
    document.querySelectorAll('[data-zoom]').forEach(button => button.addEventListener('click', () => {
      if (data(button, 'zoom') === 'fit') {
        fitAll();
      } else {
        zoom(Number(data(button, 'zoom')), view.x + view.width / 2, view.y + view.height / 2);
      }
    }));
    window.addEventListener('resize', () => draw());
  }

  let fitted = false;
  function show() {
    const place = location.hash.slice(1);
    const pictured = !place || place === 'picture' || place.indexOf('picture/') === 0;
    mark(body, 'pictured', pictured);
    entries.forEach((item, anchor) => mark(item, 'here', anchor === place));
    if (pictured && svg) {
      if (!fitted) {
        fitAll();
        fitted = true;
      }
      if (place.indexOf('picture/') === 0) {
        around(place.slice('picture/'.length));
      }
    } else if (!pictured) {
      const section = document.getElementById(place);
      if (section) {
        section.classList.remove('hidden');
        section.scrollIntoView();
      }
    }
  }

  body.classList.add('scripted');
  window.addEventListener('hashchange', show);
  show();
})();
