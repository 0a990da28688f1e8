export { mediaAsset } from './media-asset.content.ts'
export { placedImages } from './placed-images.ts'
