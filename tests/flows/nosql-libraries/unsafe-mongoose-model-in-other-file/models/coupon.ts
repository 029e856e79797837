import mongoose from 'mongoose';
const couponSchema = new mongoose.Schema({ code: String, used: Boolean, by: String });
export const Coupon = mongoose.models.Coupon ?? mongoose.model('Coupon', couponSchema);
