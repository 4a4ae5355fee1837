import given

x = given.last("images")
# begin
import keras

norm = keras.layers.BatchNormalization(
    # trap: channels last
    axis=-1,
    # trap: the default is 1e-3
    epsilon=1e-5,
    # trap: the OLD value's share (0.99)
    momentum=0.9,
)
y = norm(x, training=True)  # [N, H, W, C]
# trap: moving_variance is the one ÷ n
# end
given.show(y=given.second(y), mean=norm.moving_mean, variance=norm.moving_variance)
