const { execSync } = require('child_process');
exports.render = (file) => execSync(`wkhtmltopdf /tmp/${file} out.pdf`);
