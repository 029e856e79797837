// The entry itself says that everybody may see it, or it is the caller's.
const mongoose = require('mongoose');
const Diary = mongoose.model('Diary', new mongoose.Schema({ owner: mongoose.Types.ObjectId, public: Boolean, text: String }));
exports.handler = async (event) => {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  // ok: require-authorization
  const diary = await Diary.findById(event.pathParameters.id);
  if (!diary || !(diary.public || diary.owner.equals(sub))) return { statusCode: 404 };
  return { statusCode: 200, body: JSON.stringify(diary) };
};
