// Runs before anything else, in whatever browser engine this Excel brings along, so in the JavaScript of 2009.
// It loads the pane when Office.js is there and Excel is recent enough; otherwise it says in words why not.
(function () {
  var PATIENCE = 15000;
  var page = document.documentElement;
  var timer;
  var isStarted = false;

  // Vietnamese, unless the officer has turned the pane to English on this computer.
  function speak() {
    try {
      page.lang = /en/.test(localStorage.getItem('@chitieu/language')) ? 'en' : 'vi';
    } catch (forbidden) {
      page.lang = 'vi';
    }
  }

  // Office.js may come, or fail to, before the page's own words are there.
  function whenParsed(act) {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act);
    else act();
  }

  function tell(id) {
    whenParsed(function () {
      var messages = document.querySelectorAll('.gate');
      for (var i = 0; i < messages.length; i++) messages[i].hidden = messages[i].id !== id;
      document.getElementById('waiting').hidden = id !== null;
    });
  }

  function startPane() {
    if (isStarted) return;
    isStarted = true;
    tell(null);
    whenParsed(function () {
      var script = document.createElement('script');
      script.src = page.getAttribute('data-pane');
      document.body.appendChild(script);
    });
  }

  function onOfficeLoaded() {
    window.Office.onReady(function (info) {
      clearTimeout(timer);
      if (info.host !== 'Excel') return tell('not-excel');
      var isRecent = window.Office.context.requirements.isSetSupported('ExcelApi', '1.14');
      if (isRecent) startPane();
      else tell('old-excel');
    });
  }

  // What happens to a script is only heard of on its way down to it.
  function onOfficeScript(event, act) {
    var hear = function (happened) {
      if (happened.target.id === 'office-js') act();
    };
    document.addEventListener(event, hear, true);
  }

  speak();
  timer = setTimeout(function () {
    tell('no-office');
  }, PATIENCE);
  onOfficeScript('load', onOfficeLoaded);
  onOfficeScript('error', function () {
    tell('no-office');
  });
})();
