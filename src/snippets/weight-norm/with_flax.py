import given
import jax.numpy as jnp

x = jnp.asarray(given.values("tokens"))
# begin
import jax.numpy as jnp
from flax import nnx


class WeightNormLinear(nnx.Module):
    # trap: nnx.WeightNorm has g outside
    # nnx.Param: nothing trains it
    def __init__(self, shape, rngs):
        init = nnx.initializers.lecun_normal()
        v = init(rngs.params(), shape)
        self.v = nnx.Param(v)
        self.g = nnx.Param(jnp.ones(shape[-1]))

    def kernel(self):
        v, g = self.v[...], self.g[...]
        return g * v / jnp.linalg.norm(v, axis=0)

    def __call__(self, x):
        return x @ self.kernel()


layer = WeightNormLinear((4, 3), nnx.Rngs(0))
y = layer(x)
# end
layer.v[...], layer.g[...] = given.kernel("weight"), given.values("lengths")
given.show(w=given.outputs_first(layer.kernel()))
