import {
  AbstractRenderer,
  BackgroundSystem,
  BatcherPipe,
  BlendModePipe,
  ColorMaskPipe,
  ExtractSystem,
  GCSystem,
  GenerateTextureSystem,
  GlBackBufferSystem,
  GlBatchAdaptor,
  GlBufferSystem,
  GlColorMaskSystem,
  GlContextSystem,
  GlEncoderSystem,
  GlGeometrySystem,
  GlLimitsSystem,
  GlMeshAdaptor,
  GlobalUniformSystem,
  GlRenderTargetSystem,
  GlShaderSystem,
  GlStateSystem,
  GlStencilSystem,
  GlTextureSystem,
  GlUboSystem,
  GlUniformGroupSystem,
  MeshPipe,
  RendererType,
  RenderGroupSystem,
  SchedulerSystem,
  SpritePipe,
  ViewSystem,
  type WebGLOptions,
  type WebGLPipes,
} from 'pixi.js';

/** What is started with the renderer, in the order of Pixi's own: some need those before them. */
const systems = {
  backBuffer: GlBackBufferSystem,
  background: BackgroundSystem,
  view: ViewSystem,
  gc: GCSystem,
  scheduler: SchedulerSystem,
  globalUniforms: GlobalUniformSystem,
  renderGroup: RenderGroupSystem,
  textureGenerator: GenerateTextureSystem,
  extract: ExtractSystem,
  ubo: GlUboSystem,
  context: GlContextSystem,
  limits: GlLimitsSystem,
  buffer: GlBufferSystem,
  texture: GlTextureSystem,
  renderTarget: GlRenderTargetSystem,
  geometry: GlGeometrySystem,
  uniformGroup: GlUniformGroupSystem,
  shader: GlShaderSystem,
  encoder: GlEncoderSystem,
  state: GlStateSystem,
  stencil: GlStencilSystem,
  colorMask: GlColorMaskSystem,
};

/**
 * Pixi's WebGL renderer less what this picture never uses (graphics, text, filters, masks,
 * particles, nested render groups), which would be half the bytes of the first load.
 */
export class StageRenderer extends AbstractRenderer<WebGLPipes, WebGLOptions> {
  declare readonly background: BackgroundSystem;
  declare readonly extract: ExtractSystem;

  constructor() {
    super({
      name: 'webgl',
      type: RendererType.WEBGL,
      systems: named(systems),
      renderPipes: named({
        blendMode: BlendModePipe,
        batch: BatcherPipe,
        sprite: SpritePipe,
        mesh: MeshPipe,
        colorMask: ColorMaskPipe,
      }),
      renderPipeAdaptors: named({ batch: GlBatchAdaptor, mesh: GlMeshAdaptor }),
    });
  }
}

/** As Pixi lists them; it types each as one of every renderer at once, which none of its own is. */
function named(parts: Readonly<Record<string, unknown>>): { name: string; value: never }[] {
  return Object.entries(parts).map(([name, value]) => ({ name, value: value as never }));
}
