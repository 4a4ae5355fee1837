import given

x = given.last("images")
# begin
import keras

norm = keras.layers.GroupNormalization(
    groups=2,  # default 32
    axis=-1,
    # trap: the default is 1e-3
    epsilon=1e-5,
)
y = norm(x)        # [N, H, W, C]
# end
given.show(y=given.second(y))
