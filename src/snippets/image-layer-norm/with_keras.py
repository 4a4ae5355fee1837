import given

x = given.last("images")
# begin
import keras

norm = keras.layers.GroupNormalization(
    groups=1,  # γ and β: one per channel
    # trap: the default is 1e-3
    epsilon=1e-5,
)
y = norm(x)        # [N, H, W, C]

# trap: here γ and β are [H, W, C]
other = keras.layers.LayerNormalization(
    axis=[1, 2, 3],
    epsilon=1e-5,
)
# end
given.show(y=given.second(y), other=given.second(other(x)))
