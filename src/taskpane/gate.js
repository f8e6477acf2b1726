// Runs before anything else, in whatever browser engine this Excel brings along, so in the JavaScript of 2009.
// It loads the pane when Office.js is there and Excel is recent enough; otherwise it says in words why not.
(function () {
  var PATIENCE = 15000;
  var page = document.documentElement;
  var officeScript = document.getElementById('office-js');
  var isStarted = false;

  function speak(language) {
    page.lang = /^vi/i.test(language) ? 'vi' : 'en';
  }

  function tell(id) {
    var messages = document.querySelectorAll('.gate');
    for (var i = 0; i < messages.length; i++) messages[i].hidden = messages[i].id !== id;
    document.getElementById('waiting').hidden = id !== null;
  }

  function startPane() {
    if (isStarted) return;
    isStarted = true;
    tell(null);
    var script = document.createElement('script');
    script.src = page.getAttribute('data-pane');
    document.body.appendChild(script);
  }

  function onOfficeLoaded() {
    window.Office.onReady(function (info) {
      clearTimeout(timer);
      if (info.host !== 'Excel') return tell('not-excel');
      speak(window.Office.context.displayLanguage || 'vi');
      var isRecent = window.Office.context.requirements.isSetSupported('ExcelApi', '1.14');
      if (isRecent) startPane();
      else tell('old-excel');
    });
  }

  speak(navigator.language || 'vi');
  var timer = setTimeout(function () {
    tell('no-office');
  }, PATIENCE);
  officeScript.addEventListener('error', function () {
    tell('no-office');
  });
  if (window.Office) onOfficeLoaded();
  else officeScript.addEventListener('load', onOfficeLoaded);
})();
