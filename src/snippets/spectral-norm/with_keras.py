import given

weight, x = given.kernel("weight"), given.values("tokens")
# begin
import keras

dense = keras.layers.Dense(3, use_bias=False)
layer = keras.layers.SpectralNormalization(
    dense,
    power_iterations=1,
)
layer.build(x.shape)
dense.kernel.assign(weight)
for _ in range(30):
    y = layer(x, training=True)

# trap: W / σ₁ overwrites the kernel
w = dense.kernel
# end
given.show(w=given.outputs_first(w))
