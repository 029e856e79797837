// A part of a header, text or list, is compared with constants after it was used.
exports.handler = async (event) => {
  const language = event.headers['accept-language']?.slice(0, 20);
  // ruleid: no-code-injection
  const texts = (await import(`./locales/${language}.js`)).default;
  switch (language) {
    case 'de':
    case 'fr':
      return texts;
    default:
      return {};
  }
};
