// A part of a header, text or list, is compared with constants.
exports.handler = async (event) => {
  const language = event.headers['accept-language']?.slice(0, 2);
  switch (language) {
    case 'de':
    case 'fr':
      // ok: no-code-injection
      return (await import(`./locales/${language}.js`)).default;
    default:
      return {};
  }
};
