// A header of the sender is an alternative to being the owner.
const mongoose = require('mongoose');
const Diary = mongoose.model('Diary', new mongoose.Schema({ owner: String, public: Boolean, text: String }));
exports.handler = async (event) => {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  // ruleid: require-authorization
  const diary = await Diary.findById(event.pathParameters.id);
  if (!diary || (diary.owner !== sub && event.headers['x-shared'] !== 'yes')) return { statusCode: 404 };
  return { statusCode: 200, body: JSON.stringify(diary) };
};
