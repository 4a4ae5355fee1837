import given

x = given.last("images")
# begin
import keras

norm = keras.layers.LayerNormalization(
    axis=-1,  # channels are last already
    # trap: the default is 1e-3
    epsilon=1e-6,
)
y = norm(x)        # [N, H, W, C]
# end
given.show(y=given.second(y))
