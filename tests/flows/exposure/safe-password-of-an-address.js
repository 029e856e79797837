// What an address has for a password is nothing that turning it into a text reveals.
exports.login = (req, res) => {
  const target = new URL(req.path, process.env.API_BASE_URL).toString();
  const page = new URL('https://login.example.com/saml');
  // ok: no-secret-exposure
  page.searchParams.append('RelayState', target);
  res.redirect(page.toString());
};
