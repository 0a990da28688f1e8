export { mediaAsset } from './media-asset.content.ts'
