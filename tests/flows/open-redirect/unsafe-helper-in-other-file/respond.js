exports.redirect = (location, statusCode = 302) => ({ statusCode, headers: { Location: location }, body: '' });
