import given
import jax.numpy as jnp

filters, x = jnp.asarray(given.kernel("filters")), jnp.asarray(given.last("images"))[..., :2]
# begin
import jax
import jax.numpy as jnp
from flax import nnx


class WSConv(nnx.Conv):
    """Flax has no such layer."""

    def standardized(self):
        # [H, W, inputs, outputs]
        w = self.kernel[...]
        mean = w.mean((0, 1, 2))
        var = w.var((0, 1, 2))  # ÷ n
        return (w - mean) / jnp.sqrt(var + 1e-5)

    def __call__(self, x):  # [N, H, W, C]
        return jax.lax.conv_general_dilated(
            x,
            self.standardized(),
            (1, 1),
            "SAME",
            dimension_numbers=("NHWC", "HWIO", "NHWC"),
        )
# end


conv = WSConv(2, 3, (2, 2), rngs=nnx.Rngs(0))
conv.kernel[...] = filters
conv(x)
given.show(w=given.outputs_first(conv.standardized()))
