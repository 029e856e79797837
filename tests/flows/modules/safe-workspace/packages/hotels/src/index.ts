export { searchHotels } from './search';
